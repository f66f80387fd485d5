import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { apiSegments, isReadablePath, nothingHere } from '@/lib/api-path'
import { wantedText } from '@/i18n/wanted-locale'

import { sendKept, sendShort } from './answer'
import { isAnonymous } from './anonymous'
import { hasBody } from './body-watch'
import { sharedCaching } from './headers'
import type { Kept } from './kept-page'
import { type PageCache, Unavailable } from './page-cache'
import { placeOf } from './page-key'
import { logEvent } from '@/lib/log/output'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Options = {
  /** Takes note of a request that has a body. */
  body: (request: IncomingMessage, response: ServerResponse) => void
  cache: Pick<PageCache, 'get' | 'ready'>
  isAway: () => boolean
  isStopping: () => boolean
  /** Next, for what is no page or is made for one person. */
  pass: Handler
  ready: () => Promise<{ isReady: boolean; text: string }>
  serverUrl: string
  /** Ends when it is known whether there is a database. */
  started: () => Promise<void>
  unavailable: Kept
}

const ofNext = /^\/(?:api|admin|preview|_next)(?:[/?]|$)/
const ofApi = /^\/api(?:\/|$)/
const pictures = '/api/media/file/'

/** Node takes the first of two, another server in front perhaps the second. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === 'host') hosts += 1
  return hosts > 1
}

/** Decides who answers a request: a kept page, a page made now, Next, or a short word. */
export function listener(options: Options): RequestListener {
  const { body, cache, isAway, isStopping, pass, ready, serverUrl, started, unavailable } = options

  const toNext = async (request: IncomingMessage, response: ServerResponse) => {
    const needsDatabase = !request.url?.startsWith('/_next/')
    if (needsDatabase) await started()
    if (needsDatabase && isAway()) sendKept(request, response, unavailable)
    else await pass(request, response)
  }

  const page = async (request: IncomingMessage, response: ServerResponse, url: string) => {
    const place = placeOf(url, request.headers['accept-language'])
    const short = (status: number, headers: Record<string, string> = {}) => {
      sendShort(response, { status, headers, serverUrl })
    }
    if (place.kind === 'malformed') short(400)
    else if (place.kind === 'moved')
      short(308, { Location: place.to, 'Cache-Control': sharedCaching })
    else if (place.kind === 'language')
      short(307, {
        Location: `/${place.locale}`,
        Vary: 'Accept-Language',
        'Cache-Control': sharedCaching,
      })
    else sendKept(request, response, await cache.get(place.key))
  }

  const health = async (response: ServerResponse, url: string) => {
    const headers = { 'Content-Type': 'application/json' }
    if (url === '/api/health/live')
      sendShort(response, { status: 200, text: '{"alive":true}', headers, serverUrl })
    else {
      const { isReady, text } = await ready()
      sendShort(response, { status: isReady ? 200 : 503, text, headers, serverUrl })
    }
  }

  const nothing = (request: IncomingMessage, response: ServerResponse) => {
    const message = wantedText(nothingHere, request.headers['accept-language'])
    const text = JSON.stringify({ errors: [{ message }] })
    const headers = { 'Content-Type': 'application/json' }
    sendShort(response, { status: 404, text, headers, serverUrl })
    return Promise.resolve()
  }

  const answer = (request: IncomingMessage, response: ServerResponse, url: string) => {
    if (url === '/api/health/live' || url === '/api/health/ready') return health(response, url)
    const path = url.split('?', 1)[0] ?? ''
    if (ofApi.test(path) && !apiSegments(path)) return nothing(request, response)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const anonymous = isAnonymous(request.headers)
    const isPicture = url.startsWith(pictures) && reads && anonymous
    if (request.method === 'TRACE' || (!reads && !ofNext.test(url))) {
      sendShort(response, { status: 405, headers: { Allow: 'GET, HEAD' }, serverUrl })
      return Promise.resolve()
    }
    if (!isReadablePath(path))
      return reads ? page(request, response, path) : nothing(request, response)
    const isPage = isPicture || !ofNext.test(url)
    return isPage && anonymous ? page(request, response, url) : toNext(request, response)
  }

  return (request, response) => {
    const { headers, method, url = '' } = request
    if (isStopping()) response.shouldKeepAlive = false
    if (hasBody(request)) body(request, response)
    if (hasTwoHosts(request)) {
      response.shouldKeepAlive = false
      sendShort(response, { status: 400, serverUrl })
      return
    }
    // Most requests end here: an address that is a key, and a page that is there.
    if ((method === 'GET' || method === 'HEAD') && isAnonymous(headers)) {
      const kept = cache.ready(url)
      if (kept) {
        sendKept(request, response, kept)
        return
      }
    }
    answer(request, response, url).catch((error: unknown) => {
      if (!(error instanceof Unavailable)) logEvent('error', error)
      if (response.headersSent) response.destroy()
      else sendKept(request, response, unavailable)
    })
  }
}
