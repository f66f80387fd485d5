import type { Locale } from '@/i18n/locales'
import type { FacetRow, Filters } from '@/lib/facets'

/** A file whose text belongs to a document. */
export type SearchFile = {
  /** Where it lies on the disk. */
  path: string
  /** Where visitors get it. */
  url: string
}

/** One language of a published document, as it is put into the index. */
export type SearchDocument = {
  locale: Locale
  collection: string
  id: string
  /** Changes with everything that is indexed of the document. */
  stamp: string
  kind: string
  /** The day it appeared (ISO), or empty. */
  date: string
  topics: string[]
  /** Languages of its files. */
  languages: string[]
  title: string
  /** What describes it: subtitle, summary, keywords. */
  head: string
  /** Its text, one section after the other. */
  sections: string[]
  files: SearchFile[]
}

export type Sort = 'relevance' | 'date'

/** What somebody looks for. */
export type Question = {
  locale: Locale
  words: string
  filters: Filters
  sort: Sort
  page: number
  size: number
}

/** A piece of a text; `isHit` for what was looked for. */
export type Piece = { text: string; isHit: boolean }

export type Hit = {
  collection: string
  id: string
  stamp: string
  title: Piece[]
  kind: string
  date: string
  /** The sentence with the hits; empty where only the title has one. */
  excerpt: Piece[]
  /** The page of a PDF that the sentence stands on. */
  pdf?: { url: string; page: number }
}

export type Found = {
  hits: Hit[]
  total: number
  /** What the filters count: all hits of the words, whatever is chosen. */
  rows: FacetRow[]
  /** The words that were probably meant; `isUsed` when the hits are for these. */
  meant?: { words: string; isUsed: boolean }
  /** True when no document has all of the words. */
  isPartial: boolean
}

/** Words that mean the same, each in any language. */
export type Synonyms = string[][]

/** What changed: documents to put in, keys (`collection:id:locale`) to take out. */
export type Change = { put?: SearchDocument[]; remove?: string[] }

/** The index of one site. Another engine is one more function that gives this. */
export type SearchIndex = {
  /** The stamp of every document by its key. */
  stamps: () => Promise<Record<string, string>>
  change: (change: Change) => Promise<void>
  /** Takes everything out but the texts of PDFs. */
  clear: () => Promise<void>
  useSynonyms: (synonyms: Synonyms) => Promise<void>
  search: (question: Question) => Promise<Found>
  /** Reads the texts of PDFs that are not known yet; resolves when all are read. */
  readFiles: () => Promise<void>
  close: () => Promise<void>
}

export const keyOf = ({
  collection,
  id,
  locale,
}: Pick<SearchDocument, 'collection' | 'id' | 'locale'>) => `${collection}:${id}:${locale}`
