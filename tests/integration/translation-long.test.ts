import type { Payload } from 'payload'

import { seedText } from '@/seed/rich-text'
import { type desk, deskWithStaff, type Headers, noId } from '@/tests/helpers/desk'
import { exchangeOf } from '@/tests/helpers/exchange-requests'
import type { BatchResult, Item } from '@/translation/api'

let payload: Payload
let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let translator: Headers
let reviewer: Headers

beforeAll(async () => {
  ;({ at, payload, remove, reviewer, translator } = await deskWithStaff())
}, 180_000)

afterAll(() => remove())

/** How many texts one request of the desk names. */
const piece = 300

/** Does something with all texts, piece by piece, each as it was seen at the beginning. */
async function inPieces(what: 'approve' | 'submit', items: readonly Item[], headers: Headers) {
  const outcomes: string[] = []
  for (let from = 0; from < items.length; from += piece) {
    const { body } = await at.batch(what, items.slice(from, from + piece), headers)
    outcomes.push(...(body as BatchResult).results.map(({ outcome }) => outcome))
  }
  return outcomes
}

test('2,000 texts of one document are sent to review and approved, piece by piece', async () => {
  const count = 2000
  const paragraphs = Array.from({ length: count }, (_, number) => `Absatz Nummer ${number + 1}.`)
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'de',
    data: { title: 'Titel', body: seedText(paragraphs, noId), _status: 'published' },
  })
  const rows = (await at.open(id)).items
    .filter(({ unit }) => unit.path === 'body')
    .map(({ unit: { id: unit, source } }) => [
      unit,
      source.text,
      source.text.replace('Absatz Nummer', 'Paragraph number'),
    ])
  const csv = [['id', 'source-de', 'target-en'], ...rows].map((row) => row.join(';')).join('\n')
  await exchangeOf(payload, translator).imported(csv)
  const paragraphsOf = async () =>
    (await at.open(id)).items.filter(({ unit }) => unit.path === 'body')
  const all = Array.from({ length: count }, () => 'done')
  expect(await inPieces('submit', await paragraphsOf(), translator)).toEqual(all)
  expect(await inPieces('approve', await paragraphsOf(), reviewer)).toEqual(all)
  expect(new Set((await paragraphsOf()).map(({ state }) => state))).toEqual(new Set(['approved']))
}, 300_000)
