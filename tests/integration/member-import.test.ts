import type { Payload } from 'payload'

import type { importMembers as ImportMembers } from '@/collections/member-organisations/import'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let importMembers: typeof ImportMembers

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ importMembers } = await import('@/collections/member-organisations/import'))
}, 120_000)

afterAll(() => remove())

const collection = 'member-organisations'
const count = async () => (await payload.count({ collection })).totalDocs
const head = 'title;kind;region;languages;phone;postcode;isAddressPublic'
const list = (...lines: string[]) => [head, ...lines].join('\r\n')
const good = 'Beispiel Nord;counselling;HH;de|en;030 23125 001;20095;yes'

test('a dry run says what would be written, and writes nothing', async () => {
  const found = await importMembers(payload, list(good), { isDryRun: true })
  expect(found).toEqual({ written: 1, faults: [] })
  expect(await count()).toBe(0)
})

test('each line that is refused is named with the reason, and nothing is written', async () => {
  const text = list(
    good,
    ';counselling;HH;;;;no',
    'Beispiel Ost;quatsch;BE;;;;no',
    'Beispiel Süd;shelter;BY;;;12;no',
    'Beispiel West;shelter;NW;;;;vielleicht',
    'Beispiel Nord;shelter;HH;;;;no',
  )
  const { faults, written } = await importMembers(payload, text, { isDryRun: false })
  expect(written).toBe(0)
  expect(faults.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7])
  const reasons = faults.map(({ reason }) => reason)
  for (const [at, words] of ['title', 'kind', 'postcode', 'isAddressPublic', 'already'].entries())
    expect(reasons[at]).toContain(words)
  expect(reasons.join(' ')).not.toContain('quatsch')
  expect(await count()).toBe(0)
})

test('a column that nobody knows refuses the file', async () => {
  const { faults } = await importMembers(payload, 'title,colour\nA,red', { isDryRun: false })
  expect(faults).toEqual([
    { line: 1, reason: expect.stringContaining('privateContacts') as string },
  ])
})

test('a good list becomes drafts, which visitors do not see', async () => {
  expect(await importMembers(payload, list(good), { isDryRun: false })).toMatchObject({
    written: 1,
  })
  const { docs } = await payload.find({ collection, locale: 'de', draft: true })
  expect(docs).toMatchObject([
    { title: 'Beispiel Nord', languages: ['de', 'en'], postcode: '20095', _status: 'draft' },
  ])
  const open = await payload.find({ collection, locale: 'de', overrideAccess: false })
  expect(open.totalDocs).toBe(0)
})
