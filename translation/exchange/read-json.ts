import { z } from 'zod'

import { isFinished, type ExchangeFile } from './file'
import { Refusal } from './refusal'
import { jsonMark } from './write-json'

const schema = z.object({
  format: z.literal(jsonMark),
  version: z.literal(1),
  from: z.string(),
  to: z.string(),
  units: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      target: z.string(),
      state: z.string().optional(),
    }),
  ),
})

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const { message } = error as Error
    const place = /position (\d+)/.exec(message)?.[1]
    const line = lineAt(text, place ? Number(place) : text.length)
    throw new Refusal(line, 'syntax', { detail: message })
  }
}

/** The lines on which the units begin: where each id stands, one behind the other. */
function lineFinder(text: string) {
  let at = 0
  let line = 1
  return (id: string): number => {
    const found = text.indexOf(JSON.stringify(id), at)
    if (found < 0) return line
    line += text.slice(at, found).split('\n').length - 1
    at = found
    return line
  }
}

/** Reads our JSON; what else stands in it is left alone. */
export function readJson(text: string): ExchangeFile {
  const result = schema.safeParse(parsed(text))
  if (!result.success) {
    const [issue] = result.error.issues
    const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    throw new Refusal(1, 'syntax', { detail })
  }
  const { from, to, units } = result.data
  const lineOf = lineFinder(text)
  const rows = units.map(({ id, source, target, state = '' }) => ({
    line: lineOf(id),
    id,
    source,
    target,
    isDone: isFinished(state),
  }))
  return { format: 'json', from, to, rows }
}
