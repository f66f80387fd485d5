import type { Payload } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'
import { bodyOf, english, german, twoLanguages } from '@/tests/helpers/two-languages'
import type { SeedPart } from '@/seed/types'

let payload: Payload
let remove: () => Promise<void>
let pages: ReturnType<typeof twoLanguages>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  pages = twoLanguages(payload)
}, 180_000)

afterAll(() => remove())

test('what is deleted in German leaves the published English text with its publish', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)))
  const shown = await pages.words(id, 'en')
  expect(shown.join()).not.toContain('030 111')
  expect(shown).toContain('The first paragraph stays.')
  expect(shown).toContain('This note is for today alone.')
})

test('what is deleted and published stays gone when English is published again', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)))
  await pages.save(id, 'en', { title: 'A new title' })
  expect((await pages.words(id, 'en')).join()).not.toContain('030 111')
})

test('blocks and list items that are moved in German are moved in published English', async () => {
  const id = await pages.publishedPage()
  const list = { list: ['Dritter Punkt der Liste', 'Erster Punkt der Liste'] }
  await pages.save(id, 'de', bodyOf([german[3] ?? '', list, german[0] ?? '']))
  expect(await pages.words(id, 'en')).toEqual([
    'Attention',
    'This note is for today alone.',
    'Third item of the list',
    'First item of the list',
    'The first paragraph stays.',
  ])
})

test('a source that is only saved as a draft changes nothing', async () => {
  const id = await pages.publishedPage()
  await pages.save(id, 'de', bodyOf(german.slice(0, 1)), true)
  expect(await pages.words(id, 'en')).toContain('Call the wrong number 030 111.')
})

test('an English draft is neither changed nor published by a German publish', async () => {
  const id = await pages.publishedPage()
  const draft = ['The first paragraph stays, reworded by a person.', ...english.slice(1)]
  await pages.save(id, 'en', bodyOf(draft), true)
  await pages.save(id, 'de', bodyOf(german.filter((_, index) => index !== 1)))
  const shown = await pages.words(id, 'en')
  expect(shown).toContain('The first paragraph stays.')
  expect(shown.join()).not.toContain('030 111')
  const newest = await pages.words(id, 'en', true)
  expect(newest).toContain('The first paragraph stays, reworded by a person.')
  expect(newest).toContain('Call the wrong number 030 111.')
  await pages.save(id, 'en', {})
  expect(await pages.words(id, 'en')).toContain('The first paragraph stays, reworded by a person.')
  expect((await pages.words(id, 'en')).join()).not.toContain('030 111')
})

test('an English text that is not published stays so', async () => {
  const id = await pages.publishedPage()
  await payload.update({ collection: 'pages', id, locale: 'en', data: { _status: 'draft' } })
  await pages.save(id, 'de', bodyOf(german.slice(0, 1)))
  const page = await payload.findByID({ collection: 'pages', id, locale: 'all', depth: 0 })
  expect(page._status).toMatchObject({ de: 'published', en: 'draft' })
})

test('what English has of its own stays where it stood, in texts and in lists', async () => {
  const own: SeedPart[] = [
    english[0] ?? '',
    'Only readers of English need this sentence about embassies.',
    english[1] ?? '',
    {
      list: [
        'First item of the list',
        'An own item',
        'Second item of the list',
        'Third item of the list',
      ],
    },
    english[3] ?? '',
  ]
  const id = await pages.publishedPage()
  await pages.save(id, 'en', bodyOf(own))
  await pages.save(id, 'de', bodyOf([german[2] ?? '', german[0] ?? '']))
  expect(await pages.words(id, 'en')).toEqual([
    'First item of the list',
    'An own item',
    'Second item of the list',
    'Third item of the list',
    'The first paragraph stays.',
    'Only readers of English need this sentence about embassies.',
  ])
})

test('a field that is emptied in German is emptied in English', async () => {
  const id = await pages.publishedPage(german, english, { lead: 'Rufen Sie 030 222 an.' })
  await pages.save(id, 'en', { lead: 'Call 030 222.' })
  await pages.save(id, 'de', { lead: '' })
  const page = await payload.findByID({ collection: 'pages', id, locale: 'en', depth: 0 })
  expect(page.lead ?? '').toBe('')
})
