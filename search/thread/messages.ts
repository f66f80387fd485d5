import type { SearchIndex } from '@/search/types'

export type Method = keyof SearchIndex

/** What the thread of the index gets when it starts. */
export type IndexThreadData = {
  /** The file of the index. */
  path: string
  /** The bundle of the thread that reads PDFs. */
  pdfThread: string
}

export type ToIndex = { id: number; method: Method; args: unknown[] }

/** An answer; `trouble` is the kind of an error, which holds nothing of a question. */
export type FromIndex = { id: number; answer?: unknown; trouble?: string }
