import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const publication = (identifiers: { doi?: string; isbn?: string; issn?: string }) =>
  payload.create({
    collection: 'publications',
    locale: 'de',
    data: {
      title: `Bericht ${crypto.randomUUID()}`,
      kind: 'report',
      date: '2026-03-01',
      _status: 'published',
      ...identifiers,
    },
  })

test('identifiers are stored bare, however they were pasted', async () => {
  const pasted = {
    doi: ' https://doi.org/10.1000/182\u200B ',
    isbn: 'ISBN\u00A0978\u20133\u201316\u2013148410\u20130',
    issn: 'ISSN 0378-5955',
  }
  const { id } = await publication(pasted)
  const stored = await payload.db.findOne({
    collection: 'publications',
    where: { id: { equals: id } },
  })
  expect(stored).toMatchObject({ doi: '10.1000/182', isbn: '9783161484100', issn: '03785955' })
})

test('identifiers that were stored with hyphens are read bare', async () => {
  const { id } = await publication({ isbn: '9783161484100' })
  const where = { id: { equals: id } }
  const { id: _, ...known } =
    (await payload.db.findOne<{ id: string }>({ collection: 'publications', where })) ?? {}
  const data = { ...known, isbn: '978-3-16-148410-0' }
  await payload.db.updateOne({ collection: 'publications', id, data })
  const read = await payload.findByID({ collection: 'publications', id, locale: 'de' })
  expect(read.isbn).toBe('9783161484100')
})

test.each([
  ['isbn', 'ISBN 978-3-16-148410-1'],
  ['issn', 'ISSN 0378-5954'],
  ['doi', 'https://example.org/10.1000/182'],
])('a wrong %s is refused at its field', async (path, value) => {
  await expect(publication({ [path]: value })).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path })] },
  })
})

test('a web address with spaces around it is stored without them', async () => {
  const { website } = await payload.create({
    collection: 'funders',
    locale: 'de',
    data: { name: 'Förderer', kind: 'public', website: '\u00A0 https://example.org/a \u200B' },
  })
  expect(website).toBe('https://example.org/a')
})

test('an IBAN with invisible characters is stored without them', async () => {
  const bank = { iban: 'DE02\u00A01203 0000\u200B 0000 2020 51\u00AD' }
  const saved = await payload.updateGlobal({
    slug: 'organisation',
    locale: 'de',
    data: { name: 'Name', bank },
  })
  expect(saved.bank?.iban).toBe('DE02 1203 0000 0000 2020 51')
})
