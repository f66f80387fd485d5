import { defaultLocale, isLocale, type Locale, locales } from './locales'

/** The first language of ours in the order in which the browser wants them (its Accept-Language header). */
export function wantedLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', quality = ''] = part.trim().split(';')
    const weight = /^\s*q=(.+)/.exec(quality)?.[1]
    return { code: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight) : 1 }
  })
  const best = wanted.sort((a, b) => b.weight - a.weight).find(({ code }) => isLocale(code))
  return locales.find((locale) => locale === best?.code) ?? defaultLocale
}
