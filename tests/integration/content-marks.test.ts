import type { Payload } from 'payload'

import { readMarks } from '@/database/content-marks'
import { onContentChange } from '@/database/content-signal'
import { changeKindOf } from '@/lib/content-marks'
import { addPublications } from '@/seed/bulk'
import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
const told: string[] = []

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  onContentChange((mark) => told.push(mark))
}, 120_000)

afterAll(async () => {
  await remove()
})

/** What `work` left behind: kinds told in this process, and whether the database knows the same marks. */
async function traces(work: () => Promise<unknown>) {
  told.length = 0
  const before = await readMarks(payload.db)
  await work()
  const kinds = told.map(changeKindOf)
  const added = (await readMarks(payload.db)).filter((mark) => !before.includes(mark))
  expect(added.sort()).toEqual([...told].sort())
  return kinds
}

let count = 0
const page = (status: 'draft' | 'published') =>
  payload.create({
    collection: 'pages',
    locale: 'de',
    data: { title: `Seite ${(count += 1).toString()}`, _status: status },
    draft: status === 'draft',
  })

test('publishing leaves a mark, a draft leaves none', async () => {
  expect(await traces(() => page('published'))).toEqual(['changed'])
  expect(await traces(() => page('draft'))).toEqual([])
})

test('what is written in bulk leaves a mark, so that a running site shows it', async () => {
  // One for each document where there are no transactions.
  const kinds = await traces(() => addPublications(payload, 3, () => undefined))
  expect([...new Set(kinds)]).toEqual(['changed'])
})

test('a newer draft of what is published leaves none', async () => {
  const { id } = await page('published')
  const save = () =>
    payload.update({ collection: 'pages', id, locale: 'de', draft: true, data: { title: 'Neuer' } })
  expect(await traces(save)).toEqual([])
})

test('a correction of what is published is a change, taking it back a withdrawal', async () => {
  const { id } = await page('published')
  const save = (data: object) => () =>
    payload.update({ collection: 'pages', id, locale: 'de', data })
  expect(await traces(save({ title: 'Anders', _status: 'published' }))).toEqual(['changed'])
  expect(await traces(save({ _status: 'draft' }))).toEqual(['withdrawn'])
})

test('the trash and deleting are withdrawals', async () => {
  const [first, second] = [await page('published'), await page('published')]
  const trash = () =>
    payload.update({
      collection: 'pages',
      id: first.id,
      data: { deletedAt: new Date().toISOString() },
    })
  expect(await traces(trash)).toEqual(['withdrawn'])
  expect(await traces(() => payload.delete({ collection: 'pages', id: second.id }))).toEqual([
    'withdrawn',
  ])
})

const withTransactions = onlySqlite('the stand-in takes no save back: it has no transactions')

withTransactions('a save that is rolled back leaves nothing', async () => {
  const transactionID = await payload.db.beginTransaction()
  // A server without transactions has nothing to roll back.
  if (transactionID === null) return
  const save = async () => {
    await payload.create({
      collection: 'pages',
      locale: 'de',
      data: { title: 'Verworfen', _status: 'published' },
      req: { transactionID },
    })
    await payload.db.rollbackTransaction(transactionID)
  }
  told.length = 0
  await save()
  expect(told).toEqual([])
})

test('every collection and global with content leaves marks below Payload, accounts and the desk leave none', async () => {
  const aside = payload.config.collections.filter(
    ({ auth, slug }) =>
      Boolean(auth as unknown) ||
      slug.startsWith('payload-') ||
      ['glossary', 'translations'].includes(slug),
  )
  for (const { slug } of payload.config.collections) {
    const isAside = aside.some((each) => each.slug === slug)
    const clear = () => payload.db.deleteMany({ collection: slug, where: { id: { equals: 'x' } } })
    if (slug !== 'payload-kv')
      expect([slug, ...(await traces(clear))]).toHaveLength(isAside ? 1 : 2)
  }
  for (const { slug } of payload.config.globals) {
    const save = () => payload.db.createGlobal({ slug, data: {} })
    if (!slug.startsWith('payload-'))
      expect([slug, await traces(save)]).toEqual([slug, ['changed']])
  }
})
