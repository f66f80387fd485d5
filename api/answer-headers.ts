import { env } from '@/env'

const isFile = (path: string) => /^\/api\/(media|documents)\/file\//.test(path)

/** Foreign pages may read what strangers may read, never as somebody who is signed in. */
function shareWith(headers: Headers) {
  if (headers.has('Access-Control-Allow-Origin')) {
    headers.set('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
  } else {
    headers.delete('Access-Control-Allow-Methods')
    headers.delete('Access-Control-Allow-Headers')
  }
  headers.delete('Access-Control-Allow-Credentials')
  if (env.CORS_ORIGINS.length > 0) headers.append('Vary', 'Origin')
}

const nothingRuns = "default-src 'none'; frame-ancestors 'self'; sandbox"

/** Without a sandbox, in which not every browser shows a PDF. The styles are those of its viewer; nothing else may be loaded. */
const viewerPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'"

/** A PDF that holds nothing active is sent to be opened. */
const isOpened = (headers: Headers) =>
  headers.get('content-type') === 'application/pdf' &&
  headers.get('content-disposition')?.startsWith('inline') === true

/**
 * The headers of every answer of the API: nothing in it runs, nobody frames it, no shared cache keeps
 * it. A visitor's browser keeps a file for five minutes, so that a withdrawn one is gone soon.
 */
export function withHeaders(request: Request, answer: Response): Response {
  const headers = new Headers(answer.headers)
  const shown = answer.ok && isFile(new URL(request.url).pathname)
  const isVisitor = !request.headers.has('cookie') && !request.headers.has('authorization')
  headers.set('Content-Security-Policy', shown && isOpened(headers) ? viewerPolicy : nothingRuns)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set(
    'Cross-Origin-Resource-Policy',
    env.CORS_ORIGINS.length > 0 ? 'cross-origin' : 'same-origin',
  )
  headers.set('Cache-Control', shown && isVisitor ? 'private, max-age=300' : 'private, no-store')
  shareWith(headers)
  const { status, statusText } = answer
  return new Response(answer.body, { status, statusText, headers })
}
