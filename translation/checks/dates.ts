import { findings, type Check } from './check'
import { datesIn, writtenDate, type DateInText } from './date-forms'
import { isProse, missingFrom, wordsOf } from './words'

const { warning } = findings('dates')

const key = ({ day, month }: DateInText) => `${day}.${month}`

/** Each date of the source stands in the translation as its language writes it: 12. Mai, 12 May. */
export const dates: Check = (subject) => {
  if (!isProse(subject)) return []
  const { source, target } = wordsOf(subject)
  const wanted = datesIn(source, subject.sourceLocale)
  const given = datesIn(target, subject.locale).map(key)
  const known = new Map(wanted.map((date) => [key(date), date]))
  return missingFrom([...known.keys()], given).flatMap((each) => {
    const date = known.get(each)
    return date ? [warning('date', { date: writtenDate(date, subject.locale) })] : []
  })
}
