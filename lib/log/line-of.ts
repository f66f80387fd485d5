import { describeError } from './describe-error'

/** An error in one line for an operator: its words where this project wrote them, else its kind, code and place. */
export function lineOf(error: unknown): string {
  const { at = [], causes = [], code, msg, type } = describeError(error)
  const known = causes.find((cause) => cause.msg !== undefined)?.msg
  if (msg ?? known) return msg ?? known ?? ''
  const codes = [code, ...causes.map((cause) => cause.code)].filter((each) => each !== undefined)
  const [place] = at
  return [type, ...codes, place ? `(${place})` : ''].filter(Boolean).join(' ')
}
