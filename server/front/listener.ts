import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http'

import { harvestPath } from '@/lib/address'
import { wantedFormat } from '@/lib/citation/formats'
import { apiSegments, isReadablePath, nothingHere } from '@/lib/api-path'
import { wantedText } from '@/i18n/wanted-locale'

import { sendCachedPage, sendText } from './send'
import { finderKey, isHarvestForm, readForm } from './finder-form'
import { hasBody } from './body-watch'
import { sharedCaching } from '@/server/headers'
import type { CachedPage } from '@/server/cache/cached-page'
import { type PageCache, Unavailable } from '@/server/cache/page-cache'
import { isPanelCall } from '@/server/panel-calls'
import { requestTarget } from './request-target'
import { logEvent } from '@/lib/log/output'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Options = {
  /** Called for each request that has a body. */
  body: (request: IncomingMessage, response: ServerResponse) => void
  cache: Pick<PageCache, 'get' | 'ready'>
  /** Answers the form of the finder, which is posted. */
  finder: (request: IncomingMessage, response: ServerResponse, key: string) => Promise<void>
  isAway: () => boolean
  isStopping: () => boolean
  /** Forwards to Next what is not a public page, and pages for one person. */
  forward: Handler
  /** Renders the search for one request. */
  search: (key: string) => Promise<CachedPage>
  ready: () => Promise<{ isReady: boolean; text: string }>
  serverUrl: string
  /** Resolves after the first attempt to connect to the database. */
  started: () => Promise<void>
  unavailable: CachedPage
}

const nextPaths = /^\/(?:api|admin|preview|_next)(?:[/?]|$)/
const apiPaths = /^\/api(?:\/|$)/
const panelPaths = /^\/admin(?:[/?]|$)/
const pictures = '/api/media/file/'

/** With two Host headers, Node reads the first; a proxy in front may read the second. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === 'host') hosts += 1
  return hosts > 1
}

// Payload's session cookie under any prefix, and Next's preview cookies.
const personalCookie = /(?:-token|__prerender_bypass|__next_preview_data)=/

/** True for a request without a session and without a preview. */
const isAnonymous = ({ authorization, cookie }: IncomingHttpHeaders): boolean =>
  authorization === undefined && (cookie === undefined || !personalCookie.test(cookie))

/** Decides what answers a request: the page cache, Next, or a short text. */
export function listener(options: Options): RequestListener {
  const {
    body,
    cache,
    isAway,
    isStopping,
    forward,
    ready,
    search,
    serverUrl,
    started,
    unavailable,
  } = options

  const forwardIfAvailable = async (request: IncomingMessage, response: ServerResponse) => {
    const needsDatabase = !request.url?.startsWith('/_next/')
    if (needsDatabase) await started()
    if (needsDatabase && isAway()) sendCachedPage(request, response, unavailable)
    else await forward(request, response)
  }

  const page = async (request: IncomingMessage, response: ServerResponse, url: string) => {
    const { accept, 'accept-language': language } = request.headers
    const place = requestTarget(url, { accept, language })
    const short = (status: number, headers: Record<string, string> = {}) => {
      sendText(response, { status, headers, serverUrl })
    }
    if (place.kind === 'malformed') short(400)
    else if (place.kind === 'moved')
      short(308, { Location: place.to, 'Cache-Control': sharedCaching })
    else if (place.kind === 'other')
      short(303, { Location: place.to, Vary: 'Accept', 'Cache-Control': sharedCaching })
    else if (place.kind === 'language')
      short(307, {
        Location: `/${place.locale}`,
        Vary: 'Accept-Language',
        'Cache-Control': sharedCaching,
      })
    else {
      const made = place.kind === 'search' ? search(place.key) : cache.get(place.key)
      sendCachedPage(request, response, await made)
    }
  }

  const harvest = async (request: IncomingMessage, response: ServerResponse) => {
    const form = await readForm(request)
    if (form === undefined) sendText(response, { status: 413, serverUrl })
    else sendCachedPage(request, response, await search(`${harvestPath}?${form}`))
  }

  const health = async (response: ServerResponse, url: string) => {
    const headers = { 'Content-Type': 'application/json' }
    if (url === '/api/health/live')
      sendText(response, { status: 200, text: '{"alive":true}', headers, serverUrl })
    else {
      const { isReady, text } = await ready()
      sendText(response, { status: isReady ? 200 : 503, text, headers, serverUrl })
    }
  }

  const notFound = (request: IncomingMessage, response: ServerResponse) => {
    const message = wantedText(nothingHere, request.headers['accept-language'])
    const text = JSON.stringify({ errors: [{ message }] })
    const headers = { 'Content-Type': 'application/json' }
    sendText(response, { status: 404, text, headers, serverUrl })
    return Promise.resolve()
  }

  const answer = (request: IncomingMessage, response: ServerResponse, url: string) => {
    if (url === '/api/health/live' || url === '/api/health/ready') return health(response, url)
    const path = url.split('?', 1)[0] ?? ''
    if (apiPaths.test(path) && !apiSegments(path)) return notFound(request, response)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const anonymous = isAnonymous(request.headers)
    const isPicture = url.startsWith(pictures) && reads && anonymous
    const onlyReads = () => {
      sendText(response, { status: 405, headers: { Allow: 'GET, HEAD' }, serverUrl })
      return Promise.resolve()
    }
    if (isHarvestForm(request)) return harvest(request, response)
    const finder = isAway() ? undefined : finderKey(request)
    if (finder) return options.finder(request, response, finder)
    if (request.method === 'TRACE' || (!reads && !nextPaths.test(url))) return onlyReads()
    if (!isReadablePath(path))
      return reads ? page(request, response, path) : notFound(request, response)
    // Next would take any other body for the form of a page, and fail at it.
    const isCall = panelPaths.test(path) && isPanelCall(request)
    if (!reads && !isCall && !apiPaths.test(path)) return onlyReads()
    const isPage = isPicture || !nextPaths.test(url)
    return isPage && anonymous
      ? page(request, response, url)
      : forwardIfAvailable(request, response)
  }

  return (request, response) => {
    const { headers, method, url = '' } = request
    if (isStopping()) response.shouldKeepAlive = false
    if (hasBody(request)) body(request, response)
    if (hasTwoHosts(request)) {
      response.shouldKeepAlive = false
      sendText(response, { status: 400, serverUrl })
      return
    }
    // Most requests end here: the canonical address of a cached page is its key.
    if ((method === 'GET' || method === 'HEAD') && isAnonymous(headers)) {
      const kept = wantedFormat(headers.accept) ? undefined : cache.ready(url)
      if (kept) {
        sendCachedPage(request, response, kept)
        return
      }
    }
    answer(request, response, url).catch((error: unknown) => {
      if (!(error instanceof Unavailable)) logEvent('error', error)
      if (response.headersSent) response.destroy()
      else sendCachedPage(request, response, unavailable)
    })
  }
}
