import type { Payload } from 'payload'

import { isSourceChanged, sourceDigest } from '@/collections/made-from'
import { easyTwinOf } from '@/lib/easy-twin'
import type * as Pages from '@/queries/pages'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let pages: typeof Pages

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  pages = await import('@/queries/pages')
}, 120_000)

afterAll(() => remove())

const visitor = { locale: 'de', user: null } as const
const collection = 'pages'

const page = (data: object, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection,
    locale: 'de',
    draft: status === 'draft',
    data: { ...data, _status: status },
  })

const change = (id: string, data: object) =>
  payload.update({ collection, id, locale: 'de', data: { _status: 'published', ...data } })

test('a page and its easy version lead to each other, as long as both are published', async () => {
  const plain = await page({ title: 'Anreise', slug: 'anreise' })
  const easy = await page({
    title: 'So kommen Sie her',
    slug: 'so-kommen-sie-her',
    isEasy: true,
    easyOf: plain.id,
  })
  const twinOf = async (word: string) => {
    const found = await pages.getPage(visitor, word)
    return found && easyTwinOf(found, await pages.getEasyPages(visitor), 'de')
  }
  const both = { plain: '/de/anreise', easy: '/de/so-kommen-sie-her' }
  expect(await twinOf('anreise')).toEqual({ ...both, isEasy: false })
  expect(await twinOf('so-kommen-sie-her')).toEqual({ ...both, isEasy: true })
  await change(plain.id, { _status: 'draft' })
  expect(await twinOf('so-kommen-sie-her')).toBeUndefined()
  await change(plain.id, {})
  await change(easy.id, { _status: 'draft' })
  expect(await twinOf('anreise')).toBeUndefined()
})

test('the draft of an easy version is in no list', async () => {
  const draft = await page({ title: 'Entwurf', isEasy: true }, 'draft')
  const ids = (await pages.getEasyPages(visitor)).map(({ id }) => id)
  expect(ids).not.toContain(draft.id)
})

test('an easy version is behind its page from a change of it until somebody compares them', async () => {
  const req = { payload } as Parameters<typeof sourceDigest>[0]
  const plain = await page({ title: 'Hausordnung', slug: 'hausordnung', lead: 'Bitte leise.' })
  const { id } = await page({ title: 'Regeln', slug: 'regeln', isEasy: true, easyOf: plain.id })
  const isBehind = async () => {
    const { madeFrom } = await payload.findByID({ collection, id, locale: 'de', draft: true })
    const present = await sourceDigest(req, { origin: collection, document: plain.id })
    return isSourceChanged(madeFrom, present)
  }
  expect(await isBehind()).toBe(false)
  await change(plain.id, { lead: 'Bitte ganz leise.' })
  expect(await isBehind()).toBe(true)
  await change(id, { lead: 'Leise sein.' })
  expect(await isBehind()).toBe(true)
  await change(id, { matchesSource: true })
  expect(await isBehind()).toBe(false)
})

test('a page without a source keeps no state of one', async () => {
  const { madeFrom } = await page({ title: 'Ohne Quelle', slug: 'ohne-quelle', isEasy: true })
  expect(madeFrom?.digest ?? null).toBeNull()
})
