import { findings, type Check } from './check'
import { numbersIn, writtenNumber } from './number-forms'
import { isProse, missingFrom, wordsOf } from './words'

const { warning } = findings('numbers')

/** Small numbers are often written out, in one language or the other. */
const isSmall = (value: string) => /^\d$|^1[0-2]$/.test(value)

/** The numbers are the same, written as the language does: 1.234,5 in German, 1,234.5 in English. */
export const numbers: Check = (subject) => {
  if (!isProse(subject)) return []
  const { source, target } = wordsOf(subject)
  const wanted = numbersIn(source, subject.sourceLocale).map(({ value }) => value)
  const given = numbersIn(target, subject.locale)
  const values = (list: readonly (string | null)[]) => list.filter((value) => value !== null)
  const found = values(given.map(({ value }) => value))
  const missing = missingFrom(values(wanted), found)
  const extra = missingFrom(found, values(wanted))
  const misspelt = given.filter(({ value }) => value === null)
  return [
    ...misspelt.map(({ written }) => warning('numberForm', { number: written })),
    ...missing
      .filter((value) => !isSmall(value) || extra.length > 0)
      .map((value) => warning('numberMissing', { number: writtenNumber(value, subject.locale) })),
    ...extra
      .filter((value) => !isSmall(value) && missing.length === 0)
      .map((value) => warning('numberExtra', { number: value })),
  ]
}
