import type { Payload } from 'payload'

import type * as BySlug from '@/queries/by-slug'
import type * as LeadsSomewhere from '@/queries/leads-somewhere'
import type * as Pages from '@/queries/pages'
import type * as Sitemap from '@/queries/sitemap'
import { scratchPayload } from '@/tests/helpers/scratch'
import { hardTitles, titlesByScript } from '@/tests/helpers/scripts'

let payload: Payload
let remove: () => Promise<void>
let leadsSomewhere: typeof LeadsSomewhere.leadsSomewhere
let pathOfWord: typeof LeadsSomewhere.pathOfWord
let lookElsewhere: typeof BySlug.lookElsewhere
let twinsOf: typeof BySlug.twinsOf
let getPage: typeof Pages.getPage
let getSitemap: typeof Sitemap.getSitemap

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ leadsSomewhere, pathOfWord } = await import('@/queries/leads-somewhere'))
  ;({ lookElsewhere, twinsOf } = await import('@/queries/by-slug'))
  ;({ getPage } = await import('@/queries/pages'))
  ;({ getSitemap } = await import('@/queries/sitemap'))
}, 60_000)

afterAll(() => remove())

const collection = 'pages'

const publish = (title: string, slug?: string, locale: 'de' | 'en' = 'de') =>
  payload.create({
    collection,
    locale,
    data: { title, _status: 'published', ...(slug ? { slug } : {}) },
  })

/** A page as an older version or another program has stored it: no rule of ours was asked. */
async function stored(data: Record<string, unknown>): Promise<string> {
  const row = { ...data, updatedAt: new Date().toISOString() }
  const { id } = (await payload.db.create({ collection, data: row })) as { id: string }
  return id
}

const refusedAtSlug = (message: RegExp) => ({
  data: {
    errors: [
      expect.objectContaining({ path: 'slug', message: expect.stringMatching(message) as unknown }),
    ],
  },
})

const titles: [string, string][] = [
  ...Object.entries(titlesByScript),
  ...hardTitles.map((title, index): [string, string] => [`hard ${index.toString()}`, title]),
]

test.each(titles)('what is published has an address that can be read: %s', async (_name, title) => {
  const { id, slug } = await publish(title)
  const english = await payload.update({
    collection,
    id,
    locale: 'en',
    data: { title, _status: 'published' },
  })
  for (const each of [slug, english.slug]) {
    expect(each).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(each?.length).toBeLessThanOrEqual(80)
  }
  expect(await leadsSomewhere(`/de/${slug ?? ''}`)).toBe(true)
  expect(await leadsSomewhere(`/en/${english.slug ?? ''}`)).toBe(true)
})

test('150 letters can be typed, 151 are refused with both numbers', async () => {
  expect((await publish('Lang', 'l'.repeat(150))).slug).toHaveLength(150)
  await expect(publish('Zu lang', 'z'.repeat(151))).rejects.toMatchObject(
    refusedAtSlug(/151 Zeichen, höchstens 150/),
  )
})

test('a longer address that is public already stays', async () => {
  const long = 'alt-'.repeat(50).slice(0, -1)
  const id = await stored({
    title: { de: 'Alt' },
    slug: { de: long },
    _status: { de: 'published', en: 'draft' },
  })
  const saved = await payload.update({
    collection,
    id: id,
    locale: 'de',
    data: { title: 'Alt und neu', _status: 'published' },
  })
  expect(saved.slug).toBe(long)
  expect(await leadsSomewhere(`/de/${long}`)).toBe(true)
})

test('a document that was published without an address is reached by its id, and gets one at the next save', async () => {
  const id = await stored({
    title: { de: 'Ohne Adresse' },
    _status: { de: 'published', en: 'draft' },
  })
  expect(await twinsOf(collection, id)).toEqual({ de: `/de/${id}` })
  expect(await leadsSomewhere(`/de/${id}`)).toBe(true)
  expect(await getPage({ locale: 'de', user: null }, id)).toMatchObject({
    title: 'Ohne Adresse',
  })
  const saved = await payload.update({
    collection,
    id: id,
    locale: 'de',
    data: { lead: 'Neu', _status: 'published' },
  })
  expect(saved.slug).toBe('ohne-adresse')
})

test('a document that was published under a word of the site is reached by its id', async () => {
  const id = await stored({
    title: { de: 'Altes Leitbild' },
    slug: { de: 'leitbild' },
    _status: { de: 'published', en: 'draft' },
  })
  const reader = { locale: 'de', user: null } as const
  expect(await getPage(reader, id)).toMatchObject({ title: 'Altes Leitbild' })
  expect((await getSitemap()).map(({ twins }) => twins.de)).toContain(`/de/${id}`)
})

test('the id of a page with an address leads to that address', async () => {
  const { id, slug } = await publish('Mit Adresse')
  const reader = { locale: 'de', user: null } as const
  expect(await getPage(reader, id)).toBeUndefined()
  expect(await lookElsewhere(collection, id, reader)).toEqual({ moved: `/de/${slug ?? ''}` })
})

test('publishing all languages gives each an address, and asks for another where it is taken', async () => {
  const draft = async (de: string, en: string) => {
    const { id } = await payload.create({
      collection,
      locale: 'de',
      draft: true,
      data: { title: de },
    })
    await payload.update({ collection, id, locale: 'en', draft: true, data: { title: en } })
    return id
  }
  const all = {
    collection,
    locale: 'de',
    publishAllLocales: true,
    data: { _status: 'published' },
  } as const
  const first = await draft('Alle Sprachen', 'Права')
  await payload.update({ ...all, id: first })
  expect(await twinsOf(collection, first)).toEqual({ de: '/de/alle-sprachen', en: '/en/prava' })
  const second = await draft('Noch einmal', 'Права')
  await expect(payload.update({ ...all, id: second })).rejects.toMatchObject(
    refusedAtSlug(/^Englisch: .*„prava“/),
  )
  const third = await draft('Und ein drittes', 'Mission')
  await expect(payload.update({ ...all, id: third })).rejects.toMatchObject(
    refusedAtSlug(/^Englisch: .*„mission“/),
  )
})

test('publishing one language gives the draft of the other no address', async () => {
  const { id } = await payload.create({
    collection,
    locale: 'en',
    draft: true,
    data: { title: 'Half a ti' },
  })
  await payload.update({
    collection,
    id,
    locale: 'de',
    data: { title: 'Ganzer Titel', _status: 'published' },
  })
  const english = await payload.findByID({ collection, id, locale: 'en', draft: true })
  expect(english.slug).toBeFalsy()
})

test('a word without a language leads to the page that has it in a single one', async () => {
  const { slug } = await publish('Nur auf Deutsch zu finden')
  expect(await pathOfWord(slug ?? '')).toBe(`/de/${slug ?? ''}`)
  await publish('Zweimal', 'zweimal')
  await publish('Twice', 'zweimal', 'en')
  expect(await pathOfWord('zweimal')).toBeUndefined()
  expect(await leadsSomewhere('/de/-/zweimal')).toBe(false)
  expect(await leadsSomewhere(`/en/-/${slug ?? ''}`)).toBe(true)
})
