import type { IncomingMessage, ServerResponse } from 'node:http'

import { everywhere, neverKept } from './headers'
import { type Kept } from './kept-page'
import { isUnchanged, variantFor } from './negotiate'

/** Sends a kept page: whole, its headers alone, or word that it has not changed. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: Kept): void {
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

/** Sends a short answer that is kept by nobody unless `headers` say so. */
export function sendShort(
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
      ...everywhere(serverUrl),
      'Cache-Control': neverKept,
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
      'Content-Length': Buffer.byteLength(text).toString(),
    })
    .end(text)
}
