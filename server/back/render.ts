import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { inject } from 'light-my-request'

import { readAddress } from '@/lib/address'
import { finderHeader } from '@/lib/finder/question'
import {
  securityHeaders,
  type Headers,
  cachedPagePolicy,
  dataPolicy,
  sensitiveCaching,
  sharedCaching,
} from '@/server/headers'
import type { RenderedPage } from '@/server/cache/cached-page'
import { plainHtml } from './plain-html'
import { linksHeader, madeUpHeader, withResponse } from '@/server/response'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
/** `form` is what a visitor sent to the finder. */
type Render = (key: string, form?: string) => Promise<RenderedPage>
type Options = { handler: Handler; serverUrl: string; sheet: (href: string) => string | undefined }

/** The page could not be rendered. The previous page may be served; this result is not cached. */
export class RenderFailed extends Error {}

/** A key without its query, in which somebody may have typed words. */
const pathOf = (key: string): string => key.split('?')[0] ?? ''

/** Whether the page of a key is that of a publication. */
const hasReferences = (key: string): boolean => {
  const address = readAddress(key)
  return address.kind === 'document' && address.collection === 'publications'
}

/** A redirect without its host, so that it works under every host name of the site. */
const localPath = (location: string): string => {
  const { hash, pathname, search } = new URL(location, 'http://localhost')
  return pathname.replace(/^\/+/, '/') + search + hash
}

/**
 * Renders pages with Next in this process. A page is rendered from its key only: no header of a visitor reaches
 * it, so no visitor can change what others get. An answer to the form of the finder is sent to one visitor and never kept.
 */
export function renderer({ handler, serverUrl, sheet }: Options): Render {
  const always = securityHeaders(serverUrl)
  const host = new URL(serverUrl).host
  const dispatch: RequestListener = (request, response) => {
    void withResponse(response, () => handler(request, response))
  }
  return async (key, form) => {
    const answer = await inject(dispatch, {
      method: 'GET',
      url: key,
      headers: {
        host,
        'user-agent': 'leitbild',
        accept: '*/*',
        ...(form === undefined ? {} : { [finderHeader]: form }),
      },
    })
    const { statusCode: status } = answer
    if (status >= 500) throw new RenderFailed(`${pathOf(key)}: ${status.toString()}`)
    const type = String(answer.headers['content-type'] ?? '')
    const common: Headers = {
      ...always,
      'Cache-Control': sharedCaching,
      // Outside of the paths of a language, Accept-Language decides the language of the page.
      ...(status === 404 ? { Vary: 'Accept-Language' } : {}),
    }
    const { location } = answer.headers
    if (typeof location === 'string' && status >= 300 && status < 400)
      return {
        status,
        headers: { ...common, Location: localPath(location) },
        body: Buffer.alloc(0),
      }
    if (!type.startsWith('text/html')) {
      const { 'content-disposition': name, link } = answer.headers
      const headers = {
        ...common,
        'Content-Type': type,
        'Content-Security-Policy': dataPolicy,
        ...(typeof name === 'string' ? { 'Content-Disposition': name } : {}),
        ...(typeof link === 'string' ? { Link: link } : {}),
      }
      return { status, headers, body: answer.rawPayload }
    }
    const { html, isSensitive, scripts, styles } = plainHtml(answer.payload, sheet)
    const headers: Headers = {
      ...common,
      ...(isSensitive ? sensitiveCaching : {}),
      // Who accepts references alone is sent to them.
      ...(status === 200 && hasReferences(key) ? { Vary: 'Accept' } : {}),
      'Content-Type': type,
      'Content-Security-Policy': cachedPagePolicy(styles, scripts),
    }
    const links = answer.headers[linksHeader]
    if (typeof links === 'string') headers['Link'] = links
    const isMadeUp = answer.headers[madeUpHeader] !== undefined
    return { status, headers, body: Buffer.from(html), ...(isMadeUp ? { isMadeUp } : {}) }
  }
}
