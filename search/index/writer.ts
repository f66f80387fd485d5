import { placeKey, type SearchDocument } from '@/search/types'
import { type Token, tokensOf } from '@/search/words/tokens'

import type { Analysed } from './analyse'
import type { PdfTexts } from './pdf-texts'
import type { IndexEntry, Language, IndexMemory } from './memory'
import { sectionsEach, type Store } from './store'
import type { Word } from './vocabulary'
import { packIds, unpackIds } from './word-ids'

type Section = { text: string; path: string | null; url: string | null; page: number | null }

/** A document whose words are in the vocabulary; `ids` are their numbers. */
type Entered = {
  document: SearchDocument
  ids: Set<number>
  sections: Section[]
  tokens: Token[][]
}

/** A stem counts this often for its document: more tells nothing about what the document deals with. */
const mostOfStem = 3

/** Lets questions in between. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

function bag(stems: Iterable<string>): string {
  const counts = new Map<string, number>()
  const kept: string[] = []
  for (const stem of stems) {
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    if (count <= mostOfStem) kept.push(stem)
  }
  return kept.join(' ')
}

/** Writes documents into the index and takes them out; each document is one step, so that questions come in between. */
export function createWriter(store: Store, memory: IndexMemory, pdfs: PdfTexts) {
  const sectionsOf = async (document: SearchDocument): Promise<Section[]> => {
    const own = document.sections.map((text) => ({ text, path: null, url: null, page: null }))
    const pages: Section[] = []
    for (const { path, url } of document.files)
      for (const { page, text } of await pdfs.pagesOf(path)) pages.push({ text, path, url, page })
    return [...own, ...pages].slice(0, sectionsEach - 1)
  }

  const countWords = async (language: Language, ids: Iterable<number>, step: 1 | -1) => {
    const { vocabulary } = language
    for (const id of ids) {
      const word = vocabulary.byId(id)
      if (!word) continue
      word.documents += step
      if (word.documents > 0) continue
      vocabulary.remove(word)
      await store.run('DELETE FROM words WHERE id = ?', [id])
    }
  }

  const enterWords = async (language: Language, texts: Token[][]): Promise<Set<number>> => {
    const { locale, vocabulary } = language
    const ids = new Set<number>()
    const fresh: Word[] = []
    for (const tokens of texts)
      for (const { raw, word } of tokens) {
        const known = vocabulary.get(word)
        if (known) {
          ids.add(known.id)
          continue
        }
        const shown = raw.replace(/\u00ad/g, '')
        const entry = vocabulary.enter({ id: memory.nextWord(), word, shown, documents: 0 })
        fresh.push(entry)
        ids.add(entry.id)
      }
    await store.insert(
      'words',
      fresh.map(({ id, shown, word }) => [id, locale, word, shown]),
    )
    language.reader.grown()
    return ids
  }

  const takeOut = async (entry: IndexEntry) => {
    const { locale, number } = entry
    const [row] = await store.run('SELECT words FROM docs WHERE id = ?', [number])
    const first = number * sectionsEach
    const range = [first, first + sectionsEach - 1]
    await store.run('DELETE FROM docs WHERE id = ?', [number])
    await store.run('DELETE FROM sections WHERE id BETWEEN ? AND ?', range)
    await store.run(`DELETE FROM doc_${locale} WHERE rowid = ?`, [number])
    await store.run(`DELETE FROM section_${locale} WHERE rowid BETWEEN ? AND ?`, range)
    const packed = row?.['words']
    const ids = packed instanceof ArrayBuffer ? unpackIds(new Uint8Array(packed)) : []
    await countWords(memory.languageOf(locale), ids, -1)
    memory.remove(entry)
  }

  /** The words of title, head and sections, in this order. */
  const tokensIn = ({ head, locale, title }: SearchDocument, sections: Section[]): Token[][] =>
    [title, head, ...sections.map(({ text }) => text)].map((text) => [...tokensOf(text, locale)])

  /** Puts a document in, and its earlier state out. */
  const putIn = async ({ document, ids, sections, tokens }: Entered) => {
    const { locale } = document
    const key = placeKey(document)
    // The new words are counted first: what both states have stays in the vocabulary.
    await countWords(memory.languageOf(locale), ids, 1)
    const before = memory.byKey(key)
    if (before) await takeOut(before)
    const [row] = await store.run(
      'INSERT INTO docs (key, data, words) VALUES (?, ?, ?) RETURNING id',
      [key, JSON.stringify(document), packIds([...ids])],
    )
    const number = Number(row?.['id'])
    const first = number * sectionsEach
    await store.insert(
      'sections',
      sections.map(({ page, path, text, url }, at) => [
        first + at,
        path,
        url,
        page,
        // The text of a page of a PDF is kept once, in its own table.
        path === null ? text : null,
      ]),
    )
    const { reader } = memory.languageOf(locale)
    const read: Analysed[] = []
    const [ofTitle, ofHead, ...ofSections] = tokens
    for (const [at, { text }] of sections.entries()) {
      const section = reader.read(text, ofSections[at])
      read.push(section)
      await store.run(`INSERT INTO section_${locale} (rowid, text, parts) VALUES (?, ?, ?)`, [
        first + at,
        section.stems.join(' '),
        bag(section.parts),
      ])
    }
    const title = reader.read(document.title, ofTitle)
    const head = reader.read(document.head, ofHead)
    await store.run(
      `INSERT INTO doc_${locale} (rowid, title, head, body, title_parts, head_parts, body_parts)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        number,
        title.stems.join(' '),
        head.stems.join(' '),
        bag(read.flatMap(({ stems }) => stems)),
        bag(title.parts),
        bag(head.parts),
        bag(read.flatMap(({ parts }) => parts)),
      ],
    )
    memory.add(number, document)
  }

  return {
    /** All words of the documents are known before the first is put in, so that compounds are split along them. */
    put: async (documents: SearchDocument[]) => {
      const isFirst = memory.size() === 0
      const entered: Entered[] = []
      for (const document of documents) {
        const sections = await sectionsOf(document)
        const language = memory.languageOf(document.locale)
        await store.transaction(async () => {
          const tokens = tokensIn(document, sections)
          entered.push({ document, ids: await enterWords(language, tokens), sections, tokens })
        })
        await pause()
      }
      for (const each of entered) {
        await store.transaction(() => putIn(each))
        await pause()
      }
      if (isFirst) await memory.settle()
    },
    remove: async (keys: string[]) => {
      for (const key of keys) {
        const entry = memory.byKey(key)
        if (entry) await store.transaction(() => takeOut(entry))
      }
    },
  }
}
