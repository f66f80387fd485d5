import type { Locale } from '@/i18n/locales'
import { madeOnce } from '@/lib/made-once'

/** The months of a language, long and short, as `mai` → 5. */
function months(locale: Locale): Map<string, number> {
  const names = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' })
    for (let index = 0; index < 12; index += 1) {
      const parts = format.formatToParts(Date.UTC(2015, index, 1))
      const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '')
      if (name && !/^\d/.test(name)) names.set(name.toLowerCase(), index + 1)
    }
  }
  return names
}

/** How a date is written where more than one way is right; `M` stands for the name of a month. */
const forms: Partial<Record<string, string[]>> & { other: string[] } = {
  de: [
    String.raw`(?<d>\d{1,2})\. (?<m>M)(?!\p{L})`,
    String.raw`(?<d>\d{1,2})\. ?(?<n>\d{1,2})\. ?(?:\d{4}|\d{2})?(?!\d)`,
  ],
  en: [
    String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>M)(?!\p{L})`,
    String.raw`(?<m>M)\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d.:]\d)`,
    String.raw`(?<d>\d{1,2})/(?<n>\d{1,2})/\d{4}`,
  ],
  other: [
    String.raw`(?<d>\d{1,2})(?:\.|er|º)? (?:de |d’)?(?<m>M)(?!\p{L})`,
    String.raw`(?<d>\d{1,2})[./](?<n>\d{1,2})[./]\d{4}`,
  ],
}

const iso = String.raw`(?<!\d)\d{4}-(?<n>\d{2})-(?<d>\d{2})(?!\d)`

const readers = new Map<Locale, { names: Map<string, number>; patterns: RegExp[] }>()

function readerOf(locale: Locale) {
  const known = readers.get(locale)
  if (known) return known
  const names = months(locale)
  const anyName = `(?:${[...names.keys()].join('|')})`
  const reader = {
    names,
    patterns: [...(forms[locale] ?? forms.other), iso].map(
      (form) => new RegExp(`(?<![\\d.,])${form.replace('<m>M', `<m>${anyName}`)}`, 'giu'),
    ),
  }
  readers.set(locale, reader)
  return reader
}

/** A day of a month in a text: as it is written there, and as `5-12` for comparing. */
export type DateInText = { written: string; at: number; day: number; month: number }

/** The dates that `text` writes as its language does; a year is a number and is left to that check. */
export function datesIn(text: string, locale: Locale): DateInText[] {
  const { names, patterns } = readerOf(locale)
  return patterns.flatMap((pattern) =>
    [...text.replaceAll('\u00A0', ' ').matchAll(pattern)].flatMap((match) => {
      const { d, m, n } = match.groups ?? {}
      const month = m ? names.get(m.toLowerCase()) : Number(n)
      const day = Number(d)
      return month && month <= 12 && day >= 1 && day <= 31
        ? [{ written: match[0].trim(), at: match.index, day, month }]
        : []
    }),
  )
}

const dayAndMonth = madeOnce(
  (locale: string) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
)

/** A date as the language writes it in a sentence: `12. Mai`, `12 May`. */
export const writtenDate = (
  { day, month }: Pick<DateInText, 'day' | 'month'>,
  locale: Locale,
): string => dayAndMonth(locale).format(Date.UTC(2016, month - 1, day))
