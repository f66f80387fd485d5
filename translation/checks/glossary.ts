import { type Locale, locales } from '@/i18n/locales'

import type { Term } from './term'

/** An entry of the glossary as the CMS keeps it. */
type Entry = {
  term: string
  language: Locale
  translations?: { language: Locale; text: string }[] | null | undefined
  isKept?: boolean | null | undefined
  isAvoided?: boolean | null | undefined
  instead?: string | null | undefined
  reason?: string | null | undefined
}

function termsOfEntry({
  instead,
  isAvoided,
  isKept,
  language,
  reason,
  term,
  translations,
}: Entry): Term[] {
  if (isAvoided)
    return [
      { kind: 'avoided', locale: language, term, instead: instead ?? '', reason: reason ?? null },
    ]
  const others = locales.filter((locale) => locale !== language)
  if (isKept) return others.map((locale) => ({ kind: 'kept', locale, term }))
  return others.flatMap((locale): Term[] => {
    const texts = (translations ?? []).flatMap((each) =>
      each.language === locale && each.text.trim() ? [each.text] : [],
    )
    return texts.length > 0 ? [{ kind: 'preferred', locale, term, translations: texts }] : []
  })
}

/** What the checks ask of the glossary: how words are translated, and which are not to be used. */
export const termsOf = (entries: readonly Entry[]): Term[] => entries.flatMap(termsOfEntry)
