import { defaultLocale, internationalLocale, isLocale, type Locale } from './locales'

/**
 * The language of the site that a browser wants most (its Accept-Language header). A browser that names only
 * other languages gets the international one, a client that names none the default one.
 */
export function wantedLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', quality = ''] = part.trim().split(';')
    const [code = ''] = tag.trim().toLowerCase().split('-')
    const given = /^\s*q=(.+)/i.exec(quality)?.[1]
    const weight = given === undefined ? 1 : Number(given)
    return code !== '' && code !== '*' && weight > 0 ? [{ code, weight }] : []
  })
  if (wanted.length === 0) return defaultLocale
  const codes = wanted.sort((a, b) => b.weight - a.weight).map(({ code }) => code)
  return codes.find(isLocale) ?? internationalLocale
}

/** The text for a client: German where German is wanted, else English, whatever other languages the site has. */
export const wantedText = (texts: { de: string; en: string }, acceptLanguage?: string): string =>
  texts[wantedLocale(acceptLanguage) === 'de' ? 'de' : 'en']
