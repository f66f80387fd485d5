import type { FacetRow } from './facets'

/** A piece of a text; `isHit` for what was looked for. */
export type SearchPiece = { text: string; isHit: boolean }

/** What the search shows of a document. */
export type SearchHit = {
  collection: string
  id: string
  kind: string
  /** The day it appeared (ISO), or empty. */
  date: string
  path: string
  title: SearchPiece[]
  /** The sentence with the hits; empty where only the title has one. */
  excerpt: SearchPiece[]
  /** The page of a PDF that the sentence stands on. */
  pdf?: { url: string; page: number }
}

/** The words that were probably meant; `isUsed` when the hits are for these. */
export type Meant = { words: string; isUsed: boolean }

export type SearchResult = {
  hits: SearchHit[]
  total: number
  /** What the filters count: all hits of the words, whatever is chosen. */
  rows: FacetRow[]
  meant?: Meant
  /** True when no document has all of the words. */
  isPartial: boolean
}
