import { performance } from 'node:perf_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a client may do with the body of a request; times in ms. */
export const bodyLimits = {
  /** In any time of this length, … */
  window: 30_000,
  /** … a body brings so many bytes (2 kB/s), or ends. 25 MB may take three and a half hours. */
  least: 60_000,
  /** A body that takes longer than this is a slow one; … */
  slowAfter: 10_000,
  /** … one network may have so many of them at a time. */
  slowPerNetwork: 32,
  /** So many bytes are read and dropped behind an answer, so that the client reads it. */
  afterAnswer: 50_000_000,
}

/** Why a body is refused: too slow (or silent), or too many slow ones of one network. */
export type BodyFault = 'slow' | 'crowded'

type Sent = { request: IncomingMessage; response: ServerResponse; network: string }

type Body = Sent & {
  begun: number
  /** How many bytes had come at each look of the last window, oldest first. */
  counts: { at: number; bytes: number }[]
  /** How many bytes had come when the answer was finished. */
  answered?: number
}

type Options = {
  /** Ends a request whose body has a fault. */
  refuse: (sent: Sent, fault: BodyFault) => void
  now?: () => number
}

/** Whether a request has a body, by its headers. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0

/**
 * Watches the bodies that are under way. Nothing is attached to their streams: the bytes that the connection
 * received are counted, at each `look`.
 */
export function bodyWatch({ now = () => performance.now(), refuse }: Options) {
  const bodies = new Set<Body>()

  const isTooSlow = (body: Body, at: number): boolean => {
    const { counts, request } = body
    // While this server does not read, a client cannot send.
    if (!request.readableFlowing) counts.length = 0
    const { bytesRead: bytes } = request.socket
    counts.push({ at, bytes })
    while (counts[1] && at - counts[1].at >= bodyLimits.window) counts.shift()
    const [first = { at, bytes }] = counts
    return at - first.at >= bodyLimits.window && bytes - first.bytes < bodyLimits.least
  }

  const isTooMuch = (body: Body): boolean => {
    if (!body.response.writableFinished) return false
    body.answered ??= body.request.socket.bytesRead
    return body.request.socket.bytesRead - body.answered > bodyLimits.afterAnswer
  }

  return {
    add: (sent: Sent): void => {
      const body = { ...sent, begun: now(), counts: [] }
      bodies.add(body)
      sent.request.once('close', () => bodies.delete(body))
    },
    /** Looks at every body once; call it about once a second. */
    look: (): void => {
      const at = now()
      const slow = new Map<string, number>()
      for (const body of bodies) {
        const { begun, network, request } = body
        if (request.complete || request.destroyed) {
          bodies.delete(body)
          continue
        }
        const fault = isTooSlow(body, at) || isTooMuch(body) ? 'slow' : undefined
        const count = slow.get(network) ?? 0
        const isSlow = at - begun >= bodyLimits.slowAfter
        const isOneTooMany = isSlow && count >= bodyLimits.slowPerNetwork
        if (fault ?? isOneTooMany) {
          bodies.delete(body)
          refuse(body, fault ?? 'crowded')
        } else if (isSlow) slow.set(network, count + 1)
      }
    },
    /** How many bodies are under way. */
    size: (): number => bodies.size,
  }
}
