import type { Locale } from '@/i18n/locales'
import { locales } from '@/i18n/locales'
import { placeKey, type SearchDocument } from '@/search/types'
import { stemOf } from '@/search/words/stem'

import { analyser } from './analyse'
import { type Store, textIn } from './store'
import { createVocabulary } from './vocabulary'
import { unpackIds } from './word-ids'

/** What the index knows of each document without asking the file. */
export type IndexEntry = Pick<
  SearchDocument,
  'collection' | 'date' | 'id' | 'kind' | 'languages' | 'locale' | 'stamp' | 'title' | 'topics'
> & { number: number; key: string; year: string; files: string[] }

const entryOf = (number: number, document: SearchDocument): IndexEntry => {
  const { collection, date, id, kind, languages, locale, stamp, title, topics } = document
  return {
    ...{ collection, date, id, kind, languages, locale, stamp, title, topics },
    number,
    key: placeKey(document),
    year: date.slice(0, 4),
    files: document.files.map(({ path }) => path),
  }
}

function createLanguage(locale: Locale) {
  const vocabulary = createVocabulary(locale)
  const stem = (word: string) => vocabulary.get(word)?.stem ?? stemOf(word, locale)
  return { locale, vocabulary, stem, reader: analyser(locale, vocabulary, stem) }
}

export type Language = ReturnType<typeof createLanguage>

/** The documents and words of the index in memory, as the file has them. */
export async function loadMemory(store: Store) {
  const byNumber = new Map<number, IndexEntry>()
  const byKey = new Map<string, IndexEntry>()
  const languages = new Map(locales.map((locale) => [locale, createLanguage(locale)]))
  let lastWord = 0
  const byFile = new Map<string, Set<IndexEntry>>()
  /** Words up to this one were known before anything was indexed, so every compound is split along them. */
  let settled = 0

  const languageOf = (locale: Locale): Language => {
    const language = languages.get(locale) ?? createLanguage(locale)
    languages.set(locale, language)
    return language
  }
  const add = (number: number, document: SearchDocument) => {
    const entry = entryOf(number, document)
    byNumber.set(number, entry)
    byKey.set(entry.key, entry)
    for (const file of entry.files) byFile.set(file, (byFile.get(file) ?? new Set()).add(entry))
    return entry
  }
  const load = async () => {
    const counts = new Map<number, number>()
    for (const { data, id, words } of await store.run('SELECT id, data, words FROM docs')) {
      add(Number(id), JSON.parse(textIn(data)) as SearchDocument)
      const ids = words instanceof ArrayBuffer ? unpackIds(new Uint8Array(words)) : []
      for (const each of ids) counts.set(each, (counts.get(each) ?? 0) + 1)
    }
    for (const { id, locale, shown, word } of await store.run('SELECT * FROM words')) {
      const number = Number(id)
      lastWord = Math.max(lastWord, number)
      const documents = counts.get(number)
      if (documents)
        languageOf(locale as Locale).vocabulary.enter({
          id: number,
          word: textIn(word),
          shown: textIn(shown),
          documents,
        })
      else await store.run('DELETE FROM words WHERE id = ?', [number])
    }
    const [mark] = await store.run(`SELECT value FROM marks WHERE name = 'settled'`)
    settled = Number(mark?.['value'] ?? 0)
  }
  await load()

  return {
    add,
    byKey: (key: string) => byKey.get(key),
    byNumber: (number: number) => byNumber.get(number),
    clear: () => {
      byNumber.clear()
      byKey.clear()
      byFile.clear()
      for (const locale of locales) languages.set(locale, createLanguage(locale))
      settled = 0
    },
    /** The documents that show a file. */
    withFile: (path: string) => [...(byFile.get(path) ?? [])],
    files: () => [...byFile.keys()],
    entries: () => byNumber.values(),
    isSettled: (word: number) => word <= settled,
    languageOf,
    nextWord: () => (lastWord += 1),
    remove: (entry: IndexEntry) => {
      byNumber.delete(entry.number)
      byKey.delete(entry.key)
      for (const file of entry.files) byFile.get(file)?.delete(entry)
    },
    settle: async () => {
      settled = lastWord
      await store.run(`INSERT OR REPLACE INTO marks VALUES ('settled', ?)`, [settled])
    },
    size: () => byNumber.size,
  }
}

export type IndexMemory = Awaited<ReturnType<typeof loadMemory>>
