import { parentPort, workerData } from 'node:worker_threads'

import { guardOutput, logEvent } from '@/lib/log/output'
import { openIndex } from '@/search/index/open-index'
import { pdfReader } from '@/search/pdf/reader'

import type { FromIndex, IndexThreadData, ToIndex } from './messages'

// The thread of the search index: it holds the file, so that no question and no writing holds up a page.
guardOutput()
process.on('unhandledRejection', (error) => {
  logEvent('error', error)
})
if (!parentPort) throw new Error('This file runs as a worker thread of the server.')
const port = parentPort
const { path, pdfThread } = workerData as IndexThreadData
const index = await openIndex(path, pdfReader(pdfThread))

port.on('message', ({ args, id, method }: ToIndex) => {
  const call = index[method] as (...given: unknown[]) => Promise<unknown>
  call(...args).then(
    (answer) => {
      port.postMessage({ id, answer } satisfies FromIndex)
    },
    (error: unknown) => {
      logEvent('error', error)
      const trouble = error instanceof Error ? error.name : 'Error'
      port.postMessage({ id, trouble } satisfies FromIndex)
    },
  )
})
