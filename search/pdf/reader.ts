import { Worker } from 'node:worker_threads'

import type { ReadPdf } from '@/search/index/pdf-texts'

/** A PDF that takes longer is given up: some are made to take for ever. */
const longestMs = 60_000
/** The thread ends when nobody needed it for so long; it holds much memory. */
const idleMs = 5_000
const limits = { maxOldGenerationSizeMb: 512 }

/** Reads PDFs in a thread of its own, one after the other; `thread` is its bundle. */
export function pdfReader(thread: string): ReadPdf {
  let running: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  const end = () => {
    void running?.terminate()
    running = undefined
  }

  return (path) => {
    clearTimeout(idle)
    const worker = (running ??= new Worker(new URL(thread), { resourceLimits: limits }))
    return new Promise<string[]>((resolve, reject) => {
      const failed = () => {
        finish()
        end()
        reject(new Error('This PDF cannot be read.'))
      }
      const late = setTimeout(failed, longestMs)
      const answered = (pages: string[] | null) => {
        finish()
        idle = setTimeout(end, idleMs)
        if (pages) resolve(pages)
        else reject(new Error('This PDF cannot be read.'))
      }
      const finish = () => {
        clearTimeout(late)
        worker.off('message', answered)
        worker.off('error', failed)
        worker.off('exit', failed)
      }
      worker.on('message', answered)
      worker.on('error', failed)
      worker.on('exit', failed)
      worker.postMessage(path)
    })
  }
}
