import { type NextRequest, NextResponse } from 'next/server'

import { isLocale, type Locale } from './i18n/locales'
import { isInternalOnly, roomOf } from './i18n/paths'
import { wantedLocale } from './i18n/wanted-locale'
import { deskHeader, deskQuery } from './lib/desk-preview'

/** A path without a page: it answers 404 in that language. */
const nowhere = (locale: Locale) => `/${locale}/-/-/-/-`

/** What the page is told beyond its path. */
function told({ headers: given, nextUrl: { searchParams } }: NextRequest) {
  const headers = new Headers(given)
  headers.delete(deskHeader)
  if (searchParams.has(deskQuery)) headers.set(deskHeader, 'true')
  return { request: { headers } }
}

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
  if (!word) return NextResponse.next(told(request))
  const found = roomOf(word, locale)
  if (isInternalOnly(word, locale)) target.pathname = nowhere(locale)
  else if (found) target.pathname = ['', locale, found.folder, ...rest].join('/')
  else return NextResponse.next(told(request))
  return NextResponse.rewrite(target, told(request))
}

export const config = {
  // All but Payload's and Next's own paths and the files that stand beside the pages.
  matcher: [
    '/((?!api/|admin|preview|_next/|og/|sitemap\\.xml$|robots\\.txt$|icon\\.svg$|favicon\\.ico$|apple-icon\\.png$).*)',
  ],
}
