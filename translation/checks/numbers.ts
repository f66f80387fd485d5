import { findings, type Check } from './check'
import { numbersIn, writtenNumber, type NumberInText } from './number-forms'
import { isProse, missingFrom, wordsOf } from './words'

const { warning } = findings('numbers')

/** Small numbers are often written out, in one language or the other. */
const isSmall = (value: string) => /^\d$|^1[0-2]$/.test(value)

/** Digits that are no number in the source either, such as 116 016 or WCAG 2.2, stand as they are. */
const namesIn = (sources: readonly NumberInText[]) =>
  new Set(sources.flatMap(({ value, written }) => (value === null ? [written] : [])))

/** The numbers are the same, written as the language does: 1.234,5 in German, 1,234.5 in English. */
export const numbers: Check = (subject) => {
  if (!isProse(subject)) return []
  const { source, target } = wordsOf(subject)
  const all = numbersIn(source, subject.sourceLocale)
  const names = namesIn(all)
  const given = numbersIn(target, subject.locale).filter(({ written }) => !names.has(written))
  const wanted = all.map(({ value }) => value)
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
