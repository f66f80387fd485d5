import type { Locale } from '@/i18n/locales'
import type { Filters } from '@/lib/facets'
import type { Sort } from '@/lib/search-address'
import type { SearchHit, SearchResult } from '@/lib/search-views'

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

/** What somebody looks for. */
export type Question = {
  locale: Locale
  words: string
  filters: Filters
  sort: Sort
  page: number
  size: number
}

/** A document that was found; `stamp` says from which state of it. */
export type Hit = Omit<SearchHit, 'path'> & { stamp: string }

export type Found = Omit<SearchResult, 'hits'> & { hits: Hit[] }

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

export const placeKey = ({
  collection,
  id,
  locale,
}: Pick<SearchDocument, 'collection' | 'id' | 'locale'>) => `${collection}:${id}:${locale}`
