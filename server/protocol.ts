import type { MessagePort } from 'node:worker_threads'

import type { ChangeKind, ContentVersion } from '@/lib/content-marks'
import { PlainError } from '@/lib/log/plain-error'

import type { RenderedPage } from '@/server/cache/cached-page'

/** The state of content and database, as the back thread knows it. */
export type BackState = {
  version: ContentVersion
  /** The marks that decide the version; stored with the pages, they stay valid after a restart. */
  marks: string[]
  /** True while the database is unavailable. */
  isAway: boolean
  /** True until the first attempt to connect has ended. */
  isStarting: boolean
}

/** Number of announced changes, in shared memory. It rises before a save is answered, so later requests see it. */
export type Count = Int32Array<SharedArrayBuffer>

/** Start data of the front thread. */
export type FrontData = {
  state: BackState
  count: Count
  /** Path of the socket where Next listens in the back thread. */
  socket: string
  /** Folder of uploads and stored pages. */
  data: string
  /** Folder of the pages of this build and these settings. */
  pages: string
  port: number
  serverUrl: string
  trustedProxies: number
  megabytes: number
  /** Whether cached pages are answered without Node's HTTP parser; see fast-path.ts. */
  hasFastPath: boolean
}

export type ToFront =
  | { type: 'state'; state: BackState; count: number; change?: ChangeKind }
  | { type: 'made'; id: number; made?: RenderedPage; trouble?: string }
  | { type: 'stop' }

export type ToBack =
  | { type: 'listening' }
  | { type: 'make'; id: number; key: string; form?: string }
  | { type: 'stopped' }

/** Requests pages from the back thread; `receive` takes its answers. */
export function pageRequests(port: MessagePort) {
  type Waiting = { resolve: (made: RenderedPage) => void; reject: (error: Error) => void }
  const waiting = new Map<number, Waiting>()
  let last = 0
  return {
    /** `form` is what a visitor sent to the page; the address does not hold it. */
    request: (key: string, form?: string): Promise<RenderedPage> =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        const asked = form === undefined ? { key } : { key, form }
        port.postMessage({ type: 'make', id: last, ...asked } satisfies ToBack)
      }),
    receive: ({ id, made, trouble }: Extract<ToFront, { type: 'made' }>): void => {
      const asker = waiting.get(id)
      waiting.delete(id)
      // A buffer arrives as plain bytes.
      if (made) asker?.resolve({ ...made, body: Buffer.from(made.body) })
      else asker?.reject(new PlainError(trouble))
    },
  }
}

/** Holds the last received state, and waits for changes that are announced but not received yet. */
export function stateReader(first: BackState, count: Count) {
  let state = first
  let received = 0
  let waiting: (() => void)[] = []
  const news = () => new Promise<void>((resolve) => waiting.push(resolve))
  const isCurrent = () => Atomics.load(count, 0) === received
  return {
    current: () => state,
    isCurrent,
    untilCurrent: async (): Promise<void> => {
      while (!isCurrent()) await news()
    },
    /** Resolves when the first attempt to connect has ended. */
    untilStarted: async (): Promise<void> => {
      while (state.isStarting) await news()
    },
    receive: (message: Extract<ToFront, { type: 'state' }>): void => {
      state = message.state
      received = message.count
      const resolved = waiting
      waiting = []
      for (const resolve of resolved) resolve()
    },
  }
}
