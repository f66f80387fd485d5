import { parentPort } from 'node:worker_threads'

import { guardOutput } from '@/lib/log/output'

import { readPdf } from './read'

// The thread that reads PDFs: a file that takes long or fails does so here.
guardOutput()
if (!parentPort) throw new Error('This file runs as a worker thread of the server.')
const port = parentPort

port.on('message', (path: string) => {
  readPdf(path).then(
    (pages) => {
      port.postMessage(pages)
    },
    () => {
      port.postMessage(null)
    },
  )
})
