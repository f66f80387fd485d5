import { type Payload, ValidationError } from 'payload'

import { type Locale, locales } from '@/i18n/locales'
import { type Paged, paged, publicPath } from '@/lib/urls'
import type * as BySlug from '@/queries/by-slug'
import type * as FormerAddresses from '@/queries/former-addresses'
import { required } from '@/tests/helpers/least'
import { pick, seeded } from '@/tests/helpers/random'
import { isLongRun } from '@/tests/helpers/sampled'
import { scratchPayload } from '@/tests/helpers/scratch'

// Each change takes a tenth of a second, so the everyday run tries fewer.
const changes = isLongRun ? 200 : 60

let payload: Payload
let remove: () => Promise<void>
let formerAddress: typeof FormerAddresses.formerAddress
let twinsOf: typeof BySlug.twinsOf

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ formerAddress } = await import('@/queries/former-addresses'))
  ;({ twinsOf } = await import('@/queries/by-slug'))
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
const trash = (collection: Paged, id: string) =>
  change(collection, id, { deletedAt: new Date().toISOString() })
const restore = (collection: Paged, id: string) =>
  payload.update({ collection, id, locale: 'de', data: { deletedAt: null }, trash: true } as never)

/** Some changes are refused: to an address that another document has, or of a language without a text. */
const tried = (attempt: Promise<unknown>) =>
  attempt.then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof ValidationError)) throw error
      return false
    },
  )

test('after random changes every address that was ever public is there, leads on in one step, or is gone', async () => {
  const random = seeded(20)
  const documents = Array.from({ length: 8 }, (_, index) => {
    const collection = paged[index % paged.length] ?? 'pages'
    return { collection, id: '', isTrashed: false, index }
  })
  for (const each of documents)
    each.id = await create(each.collection, `zufall-${each.index.toString()}`)
  const wasPublic = new Set<string>()
  const drafted = new Set<string>()
  const note = async ({ collection, id }: (typeof documents)[number]) => {
    for (const path of Object.values(await twinsOf(collection, id))) wasPublic.add(path)
  }
  for (const each of documents) await note(each)
  for (let step = 0; step < changes; step += 1) {
    const document = pick(documents, random)
    const { collection, id } = document
    const locale = pick(locales, random)
    // Few words, so that documents go back to their own and take those of others.
    const slug = `wort-${Math.floor(random() * 12).toString()}`
    const title = `Titel ${step.toString()}`
    if (document.isTrashed) {
      // Another document may have its address by now; then it stays in the trash.
      document.isTrashed = !(await tried(restore(collection, id)))
    } else {
      const chance = random()
      if (chance < 0.15) {
        await trash(collection, id)
        document.isTrashed = true
      } else if (chance < 0.3) await tried(change(collection, id, { _status: 'draft' }, locale))
      else if (chance < 0.45) {
        const hidden = `entwurf-${step.toString()}`
        drafted.add(publicPath(collection, { id, slug: hidden }, locale))
        await draft(collection, id, { title, slug: hidden }, locale)
      } else await tried(change(collection, id, { title, slug, _status: 'published' }, locale))
    }
    await note(document)
  }
  const live = new Set<string>()
  for (const { collection, id } of documents)
    for (const path of Object.values(await twinsOf(collection, id))) live.add(path)
  const faults: string[] = []
  for (const path of wasPublic) {
    if (live.has(path)) continue
    const target = await formerAddress(path)
    if (!target) faults.push(`${path} is nowhere`)
    else if ('moved' in target && !live.has(target.moved)) faults.push(`${path} leads to nothing`)
  }
  for (const path of drafted)
    if (!wasPublic.has(path) && (await formerAddress(path))) faults.push(`${path} was a draft`)
  expect(faults).toEqual([])
  expect(wasPublic.size).toBeGreaterThan(changes / 5)
}, 240_000)
