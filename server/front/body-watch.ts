import { performance } from 'node:perf_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Limits for the body of a request; times in ms. */
export const bodyLimits = {
  /** Length of the sliding window. */
  window: 30_000,
  /** Bytes that have to arrive in each window (2 kB/s). 25 MB may take three and a half hours. */
  least: 60_000,
  /** A body that takes longer than this counts as slow. */
  slowAfter: 10_000,
  /** Slow bodies that one network may send at a time. */
  slowPerNetwork: 32,
  /** Bytes that are read and dropped after an answer, so that the client reads the answer. */
  afterAnswer: 50_000_000,
}

/** Why a body is refused: it is too slow or silent, or its network sends too many slow ones. */
export type BodyFault = 'slow' | 'crowded'

type Sent = { request: IncomingMessage; response: ServerResponse; network: string }

type Body = Sent & {
  begun: number
  /** Bytes received at each check of the last window, oldest first. */
  counts: { at: number; bytes: number }[]
  /** Bytes received when the answer was finished. */
  answered?: number
}

type Options = {
  /** Ends a request because of its body. */
  refuse: (sent: Sent, fault: BodyFault) => void
  now?: () => number
}

/** Whether a request has a body, by its headers. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0

/**
 * Watches request bodies that are being received. It reads the byte count of the connection at each `look` and
 * attaches nothing to the streams.
 */
export function bodyWatch({ now = () => performance.now(), refuse }: Options) {
  const bodies = new Set<Body>()

  const isTooSlow = (body: Body, at: number): boolean => {
    const { counts, request } = body
    // While this server does not read, the client cannot send.
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
    /** Checks every body; call it about once a second. */
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
    /** Number of bodies that are being received. */
    size: (): number => bodies.size,
  }
}
