import type { Locale } from '@/i18n/locales'

import { madeOnce } from '@/lib/made-once'

import { withoutContacts } from './contacts'
import { datesIn, type DateInText } from './date-forms'

const separators = madeOnce((locale: string) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: of('group').replace(/\s/, ' '), decimal: of('decimal') }
})

/** The number that a language reads in `digits`, such as `1.234,5`; null when it is not written so. */
function read(digits: string, locale: Locale): string | null {
  const { group, decimal } = separators(locale)
  const [whole = '', fraction, ...more] = digits.split(decimal)
  const isGrouped =
    /^\d{1,3}(?:[^\d]\d{3})+$/.test(whole) && !/[^\d]/.test(whole.split(group).join(''))
  if (more.length > 0 || (!isGrouped && /\D/.test(whole)) || /\D/.test(fraction ?? '')) return null
  const value = whole.replace(/\D/g, '')
  return fraction === undefined ? value : `${value},${fraction}`
}

/** A number in a text as it is written; `value` is the same in all languages, null when misspelt. */
export type NumberInText = { written: string; value: string | null }

const number = /(?<![\p{L}\d])\d+(?:[.,\u00A0\u202F ](?=\d{3}(?!\d))\d{3})*(?:[.,]\d+)?/gu

/** The text without the days and months of its dates, whose years stay. */
function withoutDays(text: string, dates: readonly DateInText[]): string {
  const parts: string[] = []
  let end = 0
  for (const { at, written } of dates.toSorted((one, other) => one.at - other.at)) {
    const year = /\d{4}$/.exec(written)?.[0].length ?? 0
    const until = at + written.length - year
    if (until <= end) continue
    parts.push(text.slice(end, at), ' ')
    end = until
  }
  return parts.join('') + text.slice(end)
}

/** The numbers of a text as its language reads them; days of dates, addresses and phones are none. */
export function numbersIn(text: string, locale: Locale): NumberInText[] {
  const words = withoutContacts(text.replaceAll('\u00A0', ' '))
  return [...withoutDays(words, datesIn(text, locale)).matchAll(number)].map(([written]) => ({
    written,
    // Law names its parts with points, and so do editions: 2.1, § 3.4.
    value: read(written.replace(/[\u202F]/g, ' '), locale),
  }))
}

const groupedIn = madeOnce(
  (locale: string) => new Intl.NumberFormat(locale, { useGrouping: 'min2' }),
)

/** `12345,6`, the form for comparing, as the language writes it: `12.345,6`, `12,345.6`. Years have no points. */
export function writtenNumber(value: string, locale: Locale): string {
  const [whole = '', fraction] = value.split(',')
  const { decimal } = separators(locale)
  const grouped = groupedIn(locale).format(BigInt(whole || '0'))
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}
