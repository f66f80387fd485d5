import { Worker } from 'node:worker_threads'

import { PlainError } from '@/lib/log/plain-error'
import { writeLogLine } from '@/lib/log/output'
import type { SearchIndex } from '@/search/types'

import type { FromIndex, IndexThreadData, Method, ToIndex } from './messages'

type Asker = { resolve: (answer: unknown) => void; reject: (error: Error) => void }

/**
 * The index in a thread of its own, from the bundles of both threads. A thread that ended by a fault is started
 * again by the next call.
 */
export function indexInThread(indexThread: URL, data: IndexThreadData): SearchIndex {
  const askers = new Map<number, Asker>()
  let last = 0
  let running: Worker | undefined

  const start = () => {
    const worker = new Worker(indexThread, { workerData: data, stdout: true, stderr: true })
    for (const stream of [worker.stdout, worker.stderr])
      stream.on('data', (lines: Buffer) => {
        writeLogLine(lines.toString())
      })
    worker.on('message', ({ answer, id, trouble }: FromIndex) => {
      const asker = askers.get(id)
      askers.delete(id)
      if (trouble === undefined) asker?.resolve(answer)
      else asker?.reject(new PlainError(`The search index failed (${trouble}).`))
    })
    const ended = () => {
      if (running !== worker) return
      running = undefined
      for (const { reject } of askers.values())
        reject(new PlainError('The thread of the search index ended.'))
      askers.clear()
    }
    worker.on('error', ended)
    worker.on('exit', ended)
    worker.unref()
    return worker
  }

  const call =
    (method: Method) =>
    (...args: unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        running ??= start()
        last += 1
        askers.set(last, { resolve: resolve as (answer: unknown) => void, reject })
        running.postMessage({ id: last, method, args } satisfies ToIndex)
      })

  return {
    change: call('change'),
    clear: call('clear'),
    close: async () => {
      const worker = running
      if (!worker) return
      await call('close')()
      running = undefined
      await worker.terminate()
    },
    readFiles: call('readFiles'),
    search: call('search'),
    stamps: call('stamps'),
    useSynonyms: call('useSynonyms'),
  }
}
