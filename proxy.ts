import { type NextRequest, NextResponse } from 'next/server'

import { roomFolder } from './i18n/paths'
import { wantedLocale } from './i18n/wanted-locale'
import { type Address, harvestPath, nowhereKey, readAddress, unplacedKey } from './lib/address'
import { exportWanted } from './lib/export-wanted'
import { deskHeader, deskQuery } from './lib/desk-preview'

/** What the page is told beyond its path. */
function told({ headers: given, nextUrl: { searchParams } }: NextRequest) {
  const headers = new Headers(given)
  headers.delete(deskHeader)
  if (searchParams.has(deskQuery)) headers.set(deskHeader, 'true')
  return { request: { headers } }
}

const folderOf = {
  'focus-areas': roomFolder('focusAreas'),
  publications: roomFolder('publications'),
  'member-organisations': roomFolder('members'),
}

/** The path in `app/` that answers for an address. */
function pathInApp(address: Address, wanted: () => ReturnType<typeof wantedLocale>): string {
  switch (address.kind) {
    case 'harvest':
      return harvestPath
    case 'help-text':
    case 'home':
      return address.canonical
    case 'section':
      return `/${address.locale}/${roomFolder(address.room)}`
    case 'search':
      return `/${address.locale}/search`
    case 'export':
      return ['/export', address.locale, address.format, address.word].filter(Boolean).join('/')
    case 'feed':
      return `/feed/${address.locale}/${address.format}`
    case 'document': {
      const { collection, locale, word } = address
      return collection === 'pages'
        ? address.canonical
        : `/${locale}/${folderOf[collection]}/${word}`
    }
    case 'unplaced':
      return unplacedKey(address.locale ?? wanted(), address.word)
    case 'nowhere':
      return nowhereKey(address.locale ?? wanted())
    default:
      return nowhereKey(wanted())
  }
}

/**
 * Sends `/` to the language the browser asks for, without a cookie, and the words of each language to the
 * folder of `app/` behind them. It authorises nothing.
 */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl: url } = request
  const wanted = () => wantedLocale(request.headers.get('accept-language'))
  const address = readAddress(url.pathname + url.search)
  if (address.kind === 'entrance') {
    const answer = NextResponse.redirect(new URL(`/${wanted()}`, url), 307)
    answer.headers.set('Vary', 'Accept-Language')
    return answer
  }
  const format = exportWanted(address, request.headers.get('accept') ?? undefined)
  if (format) {
    const answer = NextResponse.redirect(new URL(format, url), 303)
    answer.headers.set('Vary', 'Accept')
    return answer
  }
  if (address.kind === 'moved') return NextResponse.redirect(new URL(address.to, url), 308)
  const target = url.clone()
  target.pathname = pathInApp(address, wanted)
  return target.pathname === url.pathname
    ? NextResponse.next(told(request))
    : NextResponse.rewrite(target, told(request))
}

export const config = {
  // All but Payload's and Next's own paths and the files that stand beside the pages.
  matcher: [
    '/((?!api/|admin|preview|_next/|look/|og/|sitemap\\.xml$|robots\\.txt$|favicon\\.ico$).*)',
  ],
}
