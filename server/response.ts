import { AsyncLocalStorage } from 'node:async_hooks'
import { Server, type ServerResponse } from 'node:http'

// Next bundles pages and start-up separately; they share this global object.
const key = Symbol.for('leitbild.response')
const shared = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> }
const responses = (shared[key] ??= new AsyncLocalStorage<ServerResponse>())

/** Runs `handle` in an async context that holds the response, so that a page can set its status. */
export const withResponse = <T>(response: ServerResponse, handle: () => T): T =>
  responses.run(response, handle)

/**
 * Makes the response of each request available to its page. Next's `notFound()` sends an empty body to browsers
 * without scripts, so our pages render themselves and set the status.
 */
export function trackResponses(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the server as `this` below
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    const handle = () => Reflect.apply(emit, this, [event, ...args]) as boolean
    return event === 'request' ? withResponse(args[1] as ServerResponse, handle) : handle()
  }
}

/** Sets the status of the page that is being rendered. Call it in the page itself, before the first byte. */
export function setStatus(status: 404 | 410): void {
  const response = responses.getStore()
  if (response) response.statusCode = status
}

const ownFault = Symbol.for('leitbild.own-fault')

/** Marks the failure of the request as a fault of the server. */
export function markOwnFault(): void {
  const response = responses.getStore()
  if (response) Object.assign(response, { [ownFault]: true })
}

export const isOwnFault = (response: ServerResponse): boolean => ownFault in response

/** Marks an answer to a made-up address. There are endless such addresses; they must not displace pages in the cache. */
export const madeUpHeader = 'x-leitbild-made-up'

/** Marks the page that is being rendered as one for a made-up address. Call it in the page itself. */
export function markMadeUp(): void {
  responses.getStore()?.setHeader(madeUpHeader, '1')
}

/** Carries the links of a page to the thread that caches it: Next writes a `Link` header of its own. */
export const linksHeader = 'x-leitbild-links'

/** Sets the `Link` header of the page that is being rendered. Call it in the page itself. */
export function setLinks(links: string): void {
  responses.getStore()?.setHeader(linksHeader, links)
}

/** Carries the address of the visitor from the front thread, which has the connection. */
export const peerHeader = 'x-leitbild-peer'

/** The address of the client of the current request. */
export function peerAddress(): string | undefined {
  const request = responses.getStore()?.req
  const address = request?.socket.remoteAddress
  // The socket between the threads has no address, and nobody else can connect to it.
  const forwarded = request?.headers[peerHeader]
  return address ?? (typeof forwarded === 'string' ? forwarded : undefined)
}
