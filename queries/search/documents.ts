import { join } from 'node:path'

import type { Payload } from 'payload'

import { isLocale, type Locale } from '@/i18n/locales'
import { filePath, type Linked } from '@/lib/urls'
import type { SearchDocument, SearchFile } from '@/search/types'

import { rulesOf } from '../reader'
import { sectionsOfText } from './plain-text'
import { searched } from './sections'

type Group = { collection: Linked; locale: Locale; ids: string[] }

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : undefined
}

const idsOf = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).flatMap((value) => idOf(value) ?? [])

/** The PDFs among these files that visitors may fetch. */
async function pdfsOf(payload: Payload, ids: string[], locale: Locale) {
  if (ids.length === 0) return new Map<string, SearchFile>()
  const { docs } = await payload.find({
    collection: 'documents',
    where: { id: { in: ids }, mimeType: { equals: 'application/pdf' } },
    depth: 0,
    joins: false,
    pagination: false,
    ...rulesOf({ locale, user: null }),
  })
  return new Map(
    docs.flatMap(({ filename, id, url }): [string, SearchFile][] =>
      filename && url
        ? [[id, { path: join('data', 'documents', filename), url: filePath(url) }]]
        : [],
    ),
  )
}

/** Files in another language of the site are found there, when the document is published in it. */
const belongs = (language: string | undefined, locale: Locale, published: readonly string[]) =>
  !isLocale(language) || language === locale || !published.includes(language)

/**
 * Documents of one collection as visitors read them in a language; those that are not published in it are left
 * out. `stampOf` and `publishedIn` say what is known of a document from elsewhere.
 */
export async function searchDocuments(
  payload: Payload,
  { collection, ids, locale }: Group,
  known: {
    stampOf: (id: string) => string
    publishedIn: (collection: Linked, id: string) => readonly string[]
  },
): Promise<SearchDocument[]> {
  const read = searched.find((section) => section.collection === collection)?.read
  const { docs } = await payload.find({
    // Every collection of the table takes the same question; the types of Payload ask for one of them.
    collection: collection as 'publications',
    where: { id: { in: ids } },
    depth: 0,
    joins: false,
    pagination: false,
    ...rulesOf({ locale, user: null }),
  })
  const found = docs.flatMap((doc) => {
    const indexed = read?.(doc as never)
    return indexed ? [{ id: doc.id, doc: indexed }] : []
  })
  const files = found.flatMap(({ doc }) =>
    (doc.files ?? []).flatMap(({ file }) => idOf(file) ?? []),
  )
  const pdfs = await pdfsOf(payload, files, locale)
  return found.map(({ doc, id }): SearchDocument => {
    const own = (doc.files ?? []).filter(({ language }) =>
      belongs(language, locale, known.publishedIn(collection, id)),
    )
    return {
      locale,
      collection,
      id,
      stamp: known.stampOf(id),
      kind: doc.kind,
      date: doc.date ?? '',
      // A topic that is not public is named nowhere, and nobody can filter by it.
      topics: idsOf(doc.topics).filter((topic) =>
        known.publishedIn('focus-areas', topic).includes(locale),
      ),
      languages: [...new Set((doc.files ?? []).flatMap(({ language }) => language ?? []))].sort(),
      title: doc.title ?? '',
      head: doc.head.flat().filter(Boolean).join('\n'),
      sections: doc.texts.flatMap(sectionsOfText),
      files: own.flatMap(({ file }) => pdfs.get(idOf(file) ?? '') ?? []),
    }
  })
}
