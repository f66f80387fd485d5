import type { Payload } from 'payload'

import { readMarks } from '@/database/content-marks'
import { changeKindOf } from '@/lib/content-marks'
import { type desk, deskWithStaff, type Headers } from '@/tests/helpers/desk'
import { ask } from '@/tests/helpers/rest'
import { bodyOf, english, german, twoLanguages } from '@/tests/helpers/two-languages'
import type { PublishingPage } from '@/translation/publishing'

let payload: Payload
let remove: () => Promise<void>
let pages: ReturnType<typeof twoLanguages>
let at: ReturnType<typeof desk>
let editor: Headers
let reviewer: Headers

beforeAll(async () => {
  ;({ at, editor, payload, remove, reviewer } = await deskWithStaff())
  pages = twoLanguages(payload)
}, 180_000)

afterAll(() => remove())

test.each([
  [
    'all languages at once',
    (id: string, data: object) =>
      payload.update({
        collection: 'pages',
        id,
        locale: 'de',
        data: { ...data, _status: 'published' },
        publishAllLocales: true,
      }),
  ],
  [
    'many documents at once',
    (id: string, data: object) =>
      payload.update({
        collection: 'pages',
        where: { id: { equals: id } },
        locale: 'de',
        data: { ...data, _status: 'published' },
      }),
  ],
  [
    'over REST',
    (id: string, data: object) =>
      ask(payload.config, {
        path: `/pages/${id}?locale=de`,
        method: 'PATCH',
        headers: editor,
        body: { ...data, _status: 'published' },
      }),
  ],
])('a publish of %s takes the structure along', async (_, publish) => {
  const id = await pages.publishedPage()
  await publish(id, bodyOf(german.filter((__, index) => index !== 1)))
  expect((await pages.words(id, 'de')).join()).not.toContain('030 111')
  expect((await pages.words(id, 'en')).join()).not.toContain('030 111')
})

test('words that go count as withdrawn for kept pages, a move does not', async () => {
  const id = await pages.publishedPage()
  const kindsOf = async (work: () => Promise<unknown>) => {
    const before = await readMarks(payload.db)
    await work()
    return (await readMarks(payload.db)).filter((mark) => !before.includes(mark)).map(changeKindOf)
  }
  const moved = await kindsOf(() => pages.save(id, 'de', bodyOf([...german].reverse())))
  expect(moved).not.toContain('withdrawn')
  const gone = await kindsOf(() => pages.save(id, 'de', bodyOf(german.slice(0, 1))))
  expect(gone).toContain('withdrawn')
})

test('the versions of the publish hold what visitors read', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)))
  const { docs } = await payload.findVersions({
    collection: 'pages',
    where: { parent: { equals: id } },
    locale: 'all',
    sort: '-updatedAt',
    limit: 1,
  })
  expect(JSON.stringify(docs)).not.toContain('030 111')
})

const publishing = async (id: string, headers = reviewer) =>
  (await at.call(`/translations/publishing?origin=pages&document=${id}`, headers))
    .body as PublishingPage

test('the desk says before what a publish takes along, and afterwards who it was', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)), true)
  const before = await publishing(id)
  expect(before.locales[0]?.withSource).toEqual({
    removed: ['Call the wrong number 030 111.'],
    isReordered: false,
  })
  expect(before.past).toEqual([])
  const path = `/pages/${id}?locale=de`
  await ask(payload.config, {
    path,
    method: 'PATCH',
    headers: editor,
    body: { _status: 'published' },
  })
  const after = await publishing(id)
  expect(after.locales[0]?.withSource).toBeNull()
  expect(after.past).toMatchObject([
    { locale: 'en', removed: ['Call the wrong number 030 111.'], by: expect.any(String) as string },
  ])
})

test('a draft that still has what the source deleted is named before it is published', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'en', bodyOf([...english.slice(0, 2), 'New words of a person.']), true)
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)))
  expect((await publishing(id)).locales[0]?.withTarget).toMatchObject({
    removed: ['Call the wrong number 030 111.'],
  })
})

test('text that comes back to the source is looked at anew', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)))
  await pages.save(id, 'de', bodyOf(german))
  const page = await at.open(id, reviewer)
  const item = page.items.find(({ unit }) => unit.source.text.includes('030 111'))
  expect(item).toMatchObject({
    state: 'review',
    translation: { target: 'Call the wrong number 030 111.' },
  })
  expect((await pages.words(id, 'en')).join()).not.toContain('030 111')
})
