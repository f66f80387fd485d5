import type { Payload } from 'payload'

import type { Locale } from '@/i18n/locales'
import type { Paged } from '@/lib/urls'
import type * as FormerAddresses from '@/queries/former-addresses'
import type * as LeadsSomewhere from '@/queries/leads-somewhere'
import { required } from '@/tests/helpers/least'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let formerAddress: typeof FormerAddresses.formerAddress
let leads: typeof LeadsSomewhere

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ formerAddress } = await import('@/queries/former-addresses'))
  leads = await import('@/queries/leads-somewhere')
}, 60_000)

afterAll(() => remove())

const create = async (collection: Paged, slug: string, locale: Locale = 'de') => {
  const data = { ...required(collection, slug), slug, _status: 'published' } as never
  return (await payload.create({ collection, locale, data })).id
}
const change = (collection: Paged, id: string, data: object, locale: Locale = 'de') =>
  payload.update({ collection, id, locale, data, trash: true, draft: false } as never)
const draft = (collection: Paged, id: string, data: object, locale: Locale = 'de') =>
  payload.update({
    collection,
    id,
    locale,
    data: { ...data, _status: 'draft' },
    draft: true,
  } as never)

test('both older addresses lead to the newest one, in one step', async () => {
  const id = await create('publications', 'erste')
  await change('publications', id, { slug: 'zweite', _status: 'published' })
  await change('publications', id, { slug: 'dritte', _status: 'published' })
  const moved = { moved: '/de/publikationen/dritte' }
  expect(await formerAddress('/de/publikationen/erste')).toEqual(moved)
  expect(await formerAddress('/de/publikationen/zweite')).toEqual(moved)
})

test('an address that is changed back is no former one, and the one between leads to it', async () => {
  const id = await create('pages', 'hin')
  await change('pages', id, { slug: 'her', _status: 'published' })
  await change('pages', id, { slug: 'hin', _status: 'published' })
  expect(await formerAddress('/de/hin')).toBeUndefined()
  expect(await formerAddress('/de/her')).toEqual({ moved: '/de/hin' })
})

test('the address of a draft leaves nothing, and does not show where an old one leads', async () => {
  const id = await create('pages', 'bekannt')
  await change('pages', id, { slug: 'bekannter', _status: 'published' })
  await draft('pages', id, { slug: 'geheim' })
  await draft('pages', id, { slug: 'geheimer' })
  expect(await formerAddress('/de/bekannt')).toEqual({ moved: '/de/bekannter' })
  expect(await formerAddress('/de/geheim')).toBeUndefined()
  expect(await leads.leadsSomewhere('/de/geheim')).toBe(false)
})

test('what is withdrawn is gone, and leads on when it is public again', async () => {
  const id = await create('focus-areas', 'weg')
  await change('focus-areas', id, { _status: 'draft' })
  const path = '/de/schwerpunkte/weg'
  expect(await formerAddress(path)).toEqual({ gone: { collection: 'focus-areas' } })
  expect(await leads.leadsSomewhere(path)).toBe(true)
  expect(await leads.leadsToPage(path)).toBe(false)
  await change('focus-areas', id, { slug: 'wieder-da', _status: 'published' })
  expect(await formerAddress(path)).toEqual({ moved: '/de/schwerpunkte/wieder-da' })
})

test('a withdrawn publication names its newer edition, and only a published one', async () => {
  const newer = await create('publications', 'zweite-auflage')
  const id = await create('publications', 'erste-auflage')
  await change('publications', id, { supersededBy: newer, _status: 'published' })
  await change('publications', id, { _status: 'draft' })
  const gone = () => formerAddress('/de/publikationen/erste-auflage')
  const named = { title: 'zweite-auflage', path: '/de/publikationen/zweite-auflage' }
  expect(await gone()).toEqual({ gone: { collection: 'publications', newer: named } })
  await change('publications', newer, { _status: 'draft' })
  expect(await gone()).toEqual({ gone: { collection: 'publications' } })
})

test('what is left in the other language is named there', async () => {
  const id = await create('pages', 'zwei-sprachen')
  await change('pages', id, { title: 'Two', slug: 'two-languages', _status: 'published' }, 'en')
  await change('pages', id, { _status: 'draft' })
  const elsewhere = { title: 'Two', summary: null, locale: 'en', path: '/en/two-languages' }
  expect(await formerAddress('/de/zwei-sprachen')).toEqual({
    gone: { collection: 'pages', elsewhere },
  })
})

test('what is deleted for good is gone', async () => {
  const id = await create('pages', 'endgueltig')
  await payload.delete({ collection: 'pages', id })
  expect(await formerAddress('/de/endgueltig')).toMatchObject({ gone: {} })
})

test('an address that staff add leads to what is published, and is none before', async () => {
  const id = await create('pages', 'ziel')
  const add = (path: string) =>
    payload.create({
      collection: 'former-addresses',
      data: { path, document: { relationTo: 'pages', value: id }, language: 'de' },
    })
  expect((await add('https://alt.example.org/de/ganz-alt/')).path).toBe('/de/ganz-alt')
  expect(await formerAddress('/de/ganz-alt')).toEqual({ moved: '/de/ziel' })
  await expect(add('ohne Strich')).rejects.toThrow()
  await change('pages', id, { _status: 'draft' })
  expect(await formerAddress('/de/ganz-alt')).toBeUndefined()
})

const withTransactions = onlySqlite('the stand-in takes no save back: it has no transactions')

withTransactions('a save that is rolled back leaves no address', async () => {
  const id = await create('pages', 'bleibt')
  const transactionID = await payload.db.beginTransaction()
  // A server without transactions has nothing to roll back.
  if (transactionID === null) return
  const data = { slug: 'verworfen', _status: 'published' as const }
  await payload.update({ collection: 'pages', id, locale: 'de', data, req: { transactionID } })
  await payload.db.rollbackTransaction(transactionID)
  const { totalDocs } = await payload.count({
    collection: 'former-addresses',
    where: { path: { equals: '/de/bleibt' } },
  })
  expect(totalDocs).toBe(0)
})
