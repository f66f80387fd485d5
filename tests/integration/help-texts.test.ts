import type { Payload } from 'payload'

import type * as HelpTexts from '@/queries/help-texts'
import { isSourceChanged, sourceDigest } from '@/collections/made-from'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let queries: typeof HelpTexts

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  queries = await import('@/queries/help-texts')
}, 120_000)

afterAll(() => remove())

const words = {
  title: 'مساعدة',
  tabTitle: 'معلومات',
  leave: 'مغادرة',
  contactsTitle: 'أرقام',
  finder: 'استشارة',
  languages: 'لغات',
}

type Given = { language: 'ar' | 'fa' | 'pl' | 'uk' | 'ur'; title?: string }

const text = (given: Given, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'help-texts',
    draft: status === 'draft',
    data: { ...words, ...given, _status: status },
  })

const visitor = { locale: 'de', user: null } as const

/** The titles that a stranger reads over the API, whatever they ask for. */
async function titlesForStrangers(query = '') {
  return (await ask(payload.config, { path: `/help-texts?limit=100${query}` })).text
}

test('a draft stands on no page and behind no door', async () => {
  await text({ language: 'ur', title: 'Geheimer Entwurf' }, 'draft')
  expect(await queries.getHelpText(visitor, 'ur')).toBeUndefined()
  expect(await queries.getHelpTextLanguages(visitor)).not.toContain('ur')
  for (const query of ['', '&draft=true', '&locale=all', '&locale=en&trash=true'])
    expect(await titlesForStrangers(query)).not.toContain('Geheimer Entwurf')
})

test('a newer draft leaves the published text as it is, in every language of the site', async () => {
  const { id } = await text({ language: 'pl', title: 'Pomoc' })
  await payload.update({ collection: 'help-texts', id, draft: true, data: { title: 'Geheim' } })
  expect(await queries.getHelpText(visitor, 'pl')).toMatchObject({ title: 'Pomoc' })
  for (const locale of ['de', 'en', 'all']) {
    const found = await titlesForStrangers(`&draft=true&locale=${locale}`)
    expect(found).toContain('Pomoc')
    expect(found).not.toContain('Geheim')
  }
})

test('a text that is withdrawn or in the trash has no page', async () => {
  const { id } = await text({ language: 'uk', title: 'Допомога' })
  await payload.update({ collection: 'help-texts', id, data: { _status: 'draft' } })
  expect(await queries.getHelpText(visitor, 'uk')).toBeUndefined()
  await payload.update({ collection: 'help-texts', id, data: { _status: 'published' } })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'help-texts', id, data: { deletedAt } })
  expect(await queries.getHelpText(visitor, 'uk')).toBeUndefined()
})

test('a second text in a language is not published beside the first', async () => {
  await text({ language: 'fa' })
  await expect(text({ language: 'fa' })).rejects.toMatchObject({
    data: { errors: [{ path: 'language' }] },
  })
  await expect(text({ language: 'fa' }, 'draft')).resolves.toBeDefined()
})

test('a text is behind its source from a change of the page “Help” until somebody compares them', async () => {
  const req = { payload } as Parameters<typeof sourceDigest>[0]
  const help = (danger: string) =>
    payload.updateGlobal({ slug: 'help', locale: 'de', data: { danger, _status: 'published' } })
  await help('Rufen Sie an.')
  const { id } = await text({ language: 'ar' })
  const isBehind = async () => {
    const { madeFrom } = await payload.findByID({ collection: 'help-texts', id, draft: true })
    return isSourceChanged(madeFrom, await sourceDigest(req, { origin: 'help', document: 'help' }))
  }
  expect(await isBehind()).toBe(false)
  await help('Rufen Sie jetzt an.')
  expect(await isBehind()).toBe(true)
  await payload.update({ collection: 'help-texts', id, data: { title: 'مساعدة الآن' } })
  expect(await isBehind()).toBe(true)
  const data = { matchesSource: true }
  const { matchesSource } = await payload.update({ collection: 'help-texts', id, data })
  expect(matchesSource).toBe(false)
  expect(await isBehind()).toBe(false)
})

test('no stranger reads from which state of the page a text was made', async () => {
  const { docs } = await payload.find({ collection: 'help-texts', limit: 1 })
  expect(docs[0]?.madeFrom?.digest).toMatch(/^[0-9a-f]{16}$/)
  expect(await titlesForStrangers()).not.toContain('digest')
})
