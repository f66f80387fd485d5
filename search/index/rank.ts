import type { IndexEntry, Language } from './memory'
import { any, type ReadQuestion } from './question'
import type { Store } from './store'

/** Of more hits than these, only those with a word in title or summary are weighed. */
const mostWeighed = 2500
/** So many of the best are looked at word by word. */
const mostCompared = 200

// title, head, body, and the parts of compounds in each of them.
const weights = '10.0, 4.0, 1.0, 4.0, 1.6, 0.3'

type Around = {
  covered: Map<number, number>
  language: Language
  read: ReadQuestion
  store: Store
}

async function weigh(entries: IndexEntry[], { language, read, store }: Around) {
  const { locale } = language
  const ways = read.wanted.flatMap(({ parts, ways: own }) => [
    ...own,
    ...parts.map((part) => `"${part}"`),
  ])
  const isMany = entries.length > mostWeighed
  const expression = `${isMany ? '{title head title_parts head_parts} : ' : ''}${any(ways)}`
  const rows = await store.run(
    `WITH weighed AS MATERIALIZED (
        SELECT rowid AS number, bm25(doc_${locale}, ${weights}) AS weight
        FROM doc_${locale} WHERE doc_${locale} MATCH ?)
      SELECT group_concat(number || ' ' || weight) AS found FROM weighed`,
    [expression],
  )
  const found = rows[0]?.['found']
  const pairs = typeof found === 'string' ? found.split(',') : []
  return new Map(
    pairs.map((pair): [number, number] => {
      const [number, weight] = pair.split(' ')
      return [Number(number), -Number(weight)]
    }),
  )
}

/** How well a title says what was asked for, from 0 to 2: all of it, and nothing else. */
function titleShare({ title }: IndexEntry, { language, read }: Around): number {
  const { stems } = language.reader.read(title)
  if (stems.length === 0) return 0
  const own = new Set(stems)
  const exact = read.wanted.filter(({ stem }) => stem.split(' ').every((each) => own.has(each)))
  const share = exact.length / read.wanted.length
  const used = stems.filter((stem) => read.wanted.some((wanted) => wanted.stems.has(stem))).length
  return share * share * (1 + used / stems.length)
}

/**
 * The documents by how well they answer: first those that have everything, by BM25 over title, summary and text
 * and by how much of their title was asked for; of equal ones the newer first.
 */
export async function rankOf(entries: IndexEntry[], around: Around): Promise<IndexEntry[]> {
  const weighed = await weigh(entries, around)
  const weightOf = ({ number }: IndexEntry) => weighed.get(number) ?? 0
  const best = Math.max(1e-9, ...entries.map(weightOf))
  const newerFirst = (a: IndexEntry, b: IndexEntry) =>
    b.date.localeCompare(a.date) || a.number - b.number
  const share = ({ number }: IndexEntry) => around.covered.get(number) ?? 0
  const byWeight = entries
    .map((entry) => ({ entry, score: share(entry) * 10 + weightOf(entry) / best }))
    .sort((a, b) => b.score - a.score || newerFirst(a.entry, b.entry))
  const compared = byWeight
    .slice(0, mostCompared)
    .map(({ entry, score }) => ({ entry, score: score + titleShare(entry, around) / 2 }))
    .sort((a, b) => b.score - a.score || newerFirst(a.entry, b.entry))
  return [...compared, ...byWeight.slice(mostCompared)].map(({ entry }) => entry)
}
