import { readFileSync } from 'node:fs'

import type { Locale } from '@/i18n/locales'
import { question, scratchIndex, searchDocument } from '@/tests/helpers/search-corpus'

/** Invented documents, and what somebody types with the document that should be among the first three. */
type Set = {
  documents: { id: string; title: string; summary: string; text: string }[]
  questions: { words: string; finds: string }[]
}

const read = (name: string) => JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as Set
const sets: [Locale, Set][] = [
  ['de', read('german')],
  ['en', read('english')],
]

/** The questions whose document is not among the first three. */
async function missed(locale: Locale, { documents, questions }: Set) {
  const { index, remove } = await scratchIndex()
  await index.change({
    put: documents.map(({ id, summary, text, title }) =>
      searchDocument({ locale, id, title, head: summary, sections: [text] }),
    ),
  })
  const lost: { words: string; finds: string; found: string[] }[] = []
  for (const { finds, words } of questions) {
    const { hits } = await index.search(question(words, { locale, size: 3 }))
    const found = hits.map(({ id }) => id)
    if (!found.includes(finds)) lost.push({ words, finds, found })
  }
  await remove()
  return lost
}

test('there are 150 questions, and their documents exist', () => {
  const known = new Map(
    sets.map(([locale, { documents }]) => [locale, documents.map(({ id }) => id)]),
  )
  for (const [locale, { questions }] of sets)
    for (const { finds } of questions) expect(known.get(locale)).toContain(finds)
  const counts = sets.map(([, { questions }]) => questions.length)
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(150)
})

test.each(sets)(
  '95 of 100 questions find their document among the first three (%s)',
  async (locale, set) => {
    const lost = await missed(locale, set)
    expect(lost.slice(Math.floor(0.05 * set.questions.length))).toEqual([])
  },
)
