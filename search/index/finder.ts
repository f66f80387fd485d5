import { type FacetRow, matches } from '@/lib/facets'
import type { Found, Hit, Question } from '@/search/types'

import { excerptOf, markHits } from './excerpt'
import type { IndexEntry, Language, IndexMemory } from './memory'
import { any, all, quoted, type ReadQuestion, readQuestion, type Wanted } from './question'
import { rankOf } from './rank'
import { sectionsEach, type Store, textIn } from './store'
import type { SynonymTable } from './synonyms'

/** Below this number of hits, documents that have some of the words are shown after them. */
const enough = 10

const rowOf = ({ kind, languages, topics, year }: IndexEntry) => ({ kind, languages, topics, year })

/** The numbers of one column that SQLite has joined, which is far faster than a row for each. */
export const joinedNumbers = (joined: unknown): number[] =>
  typeof joined === 'string' ? joined.split(',').map(Number) : []

function facetRows(entries: IndexEntry[]): FacetRow[] {
  const rows = new Map<string, FacetRow>()
  for (const entry of entries) {
    const row = rowOf(entry)
    const key = JSON.stringify(row)
    const known = rows.get(key)
    if (known) known.count += 1
    else rows.set(key, { ...row, count: 1 })
  }
  return [...rows.values()]
}

/** Answers questions from the index. */
export function createFinder(store: Store, memory: IndexMemory) {
  const numbers = async (sql: string, args: (string | number)[]) => {
    const [row] = await store.run(sql, args)
    return joinedNumbers(row?.['found'])
  }
  const documentsWith = (locale: string, expression: string) =>
    numbers(`SELECT group_concat(rowid) AS found FROM doc_${locale} WHERE doc_${locale} MATCH ?`, [
      expression,
    ])

  /** The documents that have each phrase word by word: in the title, the summary or a section. */
  const withPhrases = async (locale: string, phrases: string[][]) => {
    let kept: Set<number> | undefined
    for (const phrase of phrases) {
      const words = quoted(phrase.join(' '))
      const sections = await numbers(
        `SELECT group_concat(DISTINCT rowid / ${sectionsEach.toString()}) AS found
          FROM section_${locale} WHERE section_${locale} MATCH ?`,
        [`text : ${words}`],
      )
      const heads = await documentsWith(locale, `{title head} : ${words}`)
      const found = new Set([...sections, ...heads])
      kept = kept ? new Set([...kept].filter((each) => found.has(each))) : found
    }
    return kept
  }

  /** How much of what was asked for each document has, from 0 to 1. */
  const coverage = async (locale: string, wanted: Wanted[]): Promise<Map<number, number>> => {
    const covered = new Map<number, number>()
    const add = (numbersFound: number[], share: number) => {
      for (const each of numbersFound) covered.set(each, (covered.get(each) ?? 0) + share)
    }
    for (const { parts, ways } of wanted) {
      const share = 1 / wanted.length
      const found = await documentsWith(locale, any(ways))
      add(found, share)
      const has = new Set(found)
      const letters = parts.reduce((sum, part) => sum + part.length, 0)
      for (const part of parts) {
        const some = await documentsWith(locale, quoted(part))
        add(
          some.filter((each) => !has.has(each)),
          (0.9 * share * part.length) / letters,
        )
      }
    }
    return covered
  }

  const candidates = async (locale: string, { phrases, wanted }: ReadQuestion) => {
    const kept = await withPhrases(locale, phrases)
    const isKept = (each: number) => !kept || kept.has(each)
    const whole = (await documentsWith(locale, all(wanted.map(({ ways }) => any(ways))))).filter(
      isKept,
    )
    const covered = new Map(whole.map((each) => [each, 1]))
    const isSimple = wanted.length === 1 && wanted[0]?.parts.length === 0
    if (whole.length < enough && !isSimple && !kept) {
      const least = whole.length > 0 ? 0.5 : 0.2
      for (const [each, share] of await coverage(locale, wanted))
        if (share >= least && !covered.has(each)) covered.set(each, Math.min(share, 0.99))
    }
    return { covered, isPartial: whole.length === 0 && covered.size > 0 }
  }

  const sectionOf = async ({ locale, number }: IndexEntry, { phrases, wanted }: ReadQuestion) => {
    const first = number * sectionsEach
    const range = [first, first + sectionsEach - 1]
    const counts = new Map<number, number>()
    const count = async (expression: string, weight: number) => {
      const found = await numbers(
        `SELECT group_concat(rowid) AS found FROM section_${locale}
          WHERE section_${locale} MATCH ? AND rowid BETWEEN ? AND ?`,
        [expression, ...range],
      )
      for (const each of found) counts.set(each, (counts.get(each) ?? 0) + weight)
    }
    for (const phrase of phrases) await count(`text : ${quoted(phrase.join(' '))}`, 10)
    for (const { parts, stem, ways } of wanted) {
      await count(any([...ways, ...parts.map(quoted)]), 1)
      if (ways.length > 1) await count(`text : ${quoted(stem)}`, 0.5)
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
    if (!best) return undefined
    const [row] = await store.run(
      `SELECT url, s.page, coalesce(s.text, p.text) AS text FROM sections s
        LEFT JOIN pdf_pages p ON p.path = s.path AND p.page = s.page WHERE s.id = ?`,
      [best[0]],
    )
    return row
  }

  const hitOf = async (entry: IndexEntry, read: ReadQuestion, language: Language): Promise<Hit> => {
    const { collection, date, id, kind, stamp, title } = entry
    const sets = read.wanted.map(({ stems }) => stems)
    const every = new Set(sets.flatMap((set) => [...set]))
    const { reader } = language
    const section = await sectionOf(entry, read)
    const page = section?.['page']
    let text = section ? textIn(section['text']) : ''
    if (!section) {
      const [row] = await store.run(`SELECT data ->> '$.head' AS head FROM docs WHERE id = ?`, [
        entry.number,
      ])
      text = textIn(row?.['head'])
    }
    return {
      ...{ collection, date, id, kind, stamp },
      title: markHits(title, reader.places(title), every),
      excerpt: excerptOf(text, reader.places(text), sets),
      ...(typeof page === 'number' ? { pdf: { url: textIn(section?.['url']), page } } : {}),
    }
  }

  return async (question: Question, synonyms: SynonymTable): Promise<Found> => {
    const { filters, locale, page, size, sort, words } = question
    const language = memory.languageOf(locale)
    const read = readQuestion(words, language, memory, synonyms)
    const { meant, wanted } = read
    const nothing = { hits: [], total: 0, rows: [], isPartial: false, ...(meant && { meant }) }
    if (wanted.length === 0) return nothing
    const { covered, isPartial } = await candidates(locale, read)
    const entries = [...covered.keys()].flatMap((each) => memory.byNumber(each) ?? [])
    const chosen = entries.filter((entry) => matches(rowOf(entry), filters))
    const ranked =
      sort === 'date'
        ? chosen.sort((a, b) => b.date.localeCompare(a.date) || a.number - b.number)
        : await rankOf(chosen, { covered, language, read, store })
    const shown = ranked.slice((page - 1) * size, page * size)
    const hits: Hit[] = []
    for (const entry of shown) hits.push(await hitOf(entry, read, language))
    return { ...nothing, hits, total: ranked.length, rows: facetRows(entries), isPartial }
  }
}
