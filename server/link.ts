import type { MessagePort } from 'node:worker_threads'

import type { ChangeKind, Generation } from '@/lib/content-marks'
import { PlainError } from '@/lib/log/plain-error'

import type { Made } from './kept-page'

/** What the thread with Next and Payload knows of content and database. */
export type State = {
  generation: Generation
  /** What decides the generation, so that pages kept on disk are of some use after a restart. */
  marks: string[]
  /** True while the database is known to be away. */
  isAway: boolean
  /** True until the first attempt to connect has ended. */
  isStarting: boolean
}

/** Changes told so far. It is raised before a save is answered, so whoever comes after one sees it. */
export type Count = Int32Array<SharedArrayBuffer>

/** What the thread that answers visitors is started with. */
export type FrontData = {
  state: State
  count: Count
  /** Where Next listens in the other thread. */
  socket: string
  /** The folder of uploads and stored pages. */
  data: string
  /** The folder of pages of this build and these settings. */
  pages: string
  port: number
  serverUrl: string
  trustedProxies: number
  megabytes: number
}

export type ToFront =
  | { type: 'state'; state: State; count: number; change?: ChangeKind }
  | { type: 'made'; id: number; made?: Made; trouble?: string }
  | { type: 'stop' }

export type ToBack =
  { type: 'listening' } | { type: 'make'; id: number; key: string } | { type: 'stopped' }

/** Asks the other thread for pages; `heard` takes its answers in. */
export function pageMaker(port: MessagePort) {
  type Waiting = { resolve: (made: Made) => void; reject: (error: Error) => void }
  const waiting = new Map<number, Waiting>()
  let last = 0
  return {
    make: (key: string): Promise<Made> =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        port.postMessage({ type: 'make', id: last, key } satisfies ToBack)
      }),
    heard: ({ id, made, trouble }: Extract<ToFront, { type: 'made' }>): void => {
      const asker = waiting.get(id)
      waiting.delete(id)
      // A buffer arrives as plain bytes.
      if (made) asker?.resolve({ ...made, body: Buffer.from(made.body) })
      else asker?.reject(new PlainError(trouble))
    },
  }
}

/** The state as it was told last, and how to wait for what has been raised but not been told yet. */
export function stateReader(first: State, count: Count) {
  let state = first
  let seen = 0
  let waiting: (() => void)[] = []
  const news = () => new Promise<void>((resolve) => waiting.push(resolve))
  const isCurrent = () => Atomics.load(count, 0) === seen
  return {
    state: () => state,
    isCurrent,
    untilCurrent: async (): Promise<void> => {
      while (!isCurrent()) await news()
    },
    /** Ends when the first attempt to connect has. */
    untilStarted: async (): Promise<void> => {
      while (state.isStarting) await news()
    },
    heard: (message: Extract<ToFront, { type: 'state' }>): void => {
      state = message.state
      seen = message.count
      const told = waiting
      waiting = []
      for (const resolve of told) resolve()
    },
  }
}
