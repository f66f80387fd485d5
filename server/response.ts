import { AsyncLocalStorage } from 'node:async_hooks'
import { Server, type ServerResponse } from 'node:http'

// Next bundles pages and start-up apart: both meet at one object of the process.
const key = Symbol.for('leitbild.response')
const shared = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> }
const responses = (shared[key] ??= new AsyncLocalStorage<ServerResponse>())

/** Runs `handle` as the answer to a request, so that a page in it can reach its response. */
export const responding = <T>(response: ServerResponse, handle: () => T): T =>
  responses.run(response, handle)

/**
 * Remembers the response of each request while its page is made. Next's `notFound()` leaves the body empty
 * for browsers without scripts; a page that sets the status itself is there for everybody.
 */
export function rememberResponses(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the server as `this` below
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    const handle = () => Reflect.apply(emit, this, [event, ...args]) as boolean
    return event === 'request' ? responding(args[1] as ServerResponse, handle) : handle()
  }
}

/** Sets the status of the page being made; call it before the first byte, so in the page itself. */
export function answerWith(status: 404): void {
  const response = responses.getStore()
  if (response) response.statusCode = status
}

/** Marks an answer to an address that somebody made up: there are endless ones, which must not displace pages. */
export const madeUpHeader = 'x-leitbild-made-up'

/** Marks the page being made as one for a made-up address; call it in the page itself. */
export function markMadeUp(): void {
  responses.getStore()?.setHeader(madeUpHeader, '1')
}

/** Carries the address of the visitor from the thread that has the connection. */
export const peerHeader = 'x-leitbild-peer'

/** The address at the other end of the connection that the request in hand came by. */
export function peerAddress(): string | undefined {
  const request = responses.getStore()?.req
  const address = request?.socket.remoteAddress
  // The socket between our threads has no address, and nobody else can connect to it.
  const told = request?.headers[peerHeader]
  return address ?? (typeof told === 'string' ? told : undefined)
}
