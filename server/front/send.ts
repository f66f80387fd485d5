import type { IncomingMessage, ServerResponse } from 'node:http'

import { securityHeaders, noStore } from '@/server/headers'
import { type CachedPage } from '@/server/cache/cached-page'
import { isUnchanged, variantFor } from './negotiate'

/** Sends a cached page: with body, only its headers (HEAD), or as 304. */
export function sendCachedPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: CachedPage,
): void {
  const { headers, method } = request
  const { body, head, tag, unchanged } = variantFor(page, headers['accept-encoding'])
  if (page.status === 200 && isUnchanged(headers['if-none-match'], tag)) {
    response.writeHead(304, unchanged).end()
    return
  }
  response.writeHead(page.status, head)
  if (method === 'HEAD') response.end()
  else response.end(body)
}

/** Sends a short text that nobody may store, unless `headers` say otherwise. */
export function sendText(
  response: ServerResponse,
  {
    headers = {},
    serverUrl,
    status,
    text = '',
  }: {
    headers?: Record<string, string>
    serverUrl: string
    status: number
    text?: string
  },
): void {
  response
    .writeHead(status, {
      ...securityHeaders(serverUrl),
      'Cache-Control': noStore,
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
      'Content-Length': Buffer.byteLength(text).toString(),
    })
    .end(text)
}
