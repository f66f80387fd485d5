import { type NextRequest, NextResponse } from 'next/server'

import { defaultLocale, isLocale, type Locale, locales } from './i18n/locales'
import { isInternalOnly, roomOf } from './i18n/paths'

/** The first language of ours in the order in which the browser wants them. */
function wantedLocale(header: string | null): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(';q=')
    return { code: tag.slice(0, 2).toLowerCase(), weight: quality ? Number(quality) : 1 }
  })
  const best = wanted.sort((a, b) => b.weight - a.weight).find(({ code }) => isLocale(code))
  return locales.find((locale) => locale === best?.code) ?? defaultLocale
}

/** A path without a page: it answers 404 in that language. */
const nowhere = (locale: Locale) => `/${locale}/-/-/-/-`

/**
 * Sends `/` to the language the browser asks for, without a cookie, and the words of each language to the
 * folder of `app/` behind them. It authorises nothing.
 */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl: url } = request
  const [, locale, word, ...rest] = url.pathname.split('/')
  if (url.pathname === '/') {
    const target = new URL(`/${wantedLocale(request.headers.get('accept-language'))}`, url)
    const answer = NextResponse.redirect(target, 307)
    answer.headers.set('Vary', 'Accept-Language')
    return answer
  }
  const target = url.clone()
  if (!isLocale(locale)) {
    target.pathname = nowhere(wantedLocale(request.headers.get('accept-language')))
    return NextResponse.rewrite(target)
  }
  if (!word) return NextResponse.next()
  const found = roomOf(word, locale)
  if (isInternalOnly(word, locale)) target.pathname = nowhere(locale)
  else if (found) target.pathname = ['', locale, found.folder, ...rest].join('/')
  else return NextResponse.next()
  return NextResponse.rewrite(target)
}

export const config = {
  // All but Payload's and Next's own paths and the files that stand beside the pages.
  matcher: ['/((?!api/|admin|preview|_next/|og/|sitemap\\.xml$|robots\\.txt$|icon\\.svg$).*)'],
}
