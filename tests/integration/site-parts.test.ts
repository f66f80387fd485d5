import type { Payload } from 'payload'
import sharp from 'sharp'

import type { Role } from '@/access/roles'
import { readMarks } from '@/database/content-marks'
import type { Locale } from '@/i18n/locales'
import { homePage } from '@/tests/helpers/home-page'
import { scratchPayload } from '@/tests/helpers/scratch'
import { staffOf } from '@/tests/helpers/staff'

let payload: Payload
let remove: () => Promise<void>
let as: ReturnType<typeof homePage>['as']
let draft: ReturnType<typeof homePage>['draft']
let publish: ReturnType<typeof homePage>['publish']
let read: ReturnType<typeof homePage>['read']

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  ;({ as, draft, publish, read } = homePage(payload, await staffOf(payload)))
}, 60_000)

afterAll(() => remove())

const newest = async (locale: Locale) =>
  (await as('editor', 'GET', `/globals/home?locale=${locale}&draft=true`)).body

test('a draft is read by staff, and by no stranger', async () => {
  await publish('Öffentlich', 'de')
  await draft('Entwurf', 'de')
  const answers = [await read('de'), await read('de', '&draft=true'), (await newest('de'))['lead']]
  expect(answers).toEqual(['Öffentlich', 'Öffentlich', 'Entwurf'])
})

test('publishing one language leaves the draft of the other one a draft', async () => {
  await publish('First', 'en')
  await draft('Second', 'en')
  await publish('Neu', 'de')
  expect([await read('de'), await read('en')]).toEqual(['Neu', 'First'])
  expect(await newest('en')).toMatchObject({ lead: 'Second', _status: 'draft' })
})

test('versions are for staff alone', async () => {
  const of = (role: Role | 'stranger') => as(role, 'GET', '/globals/home/versions')
  const [stranger, translator] = [await of('stranger'), await of('translator')]
  expect([stranger.status, translator.status]).toEqual([403, 200])
})

test('a version that is restored is a newer draft, and what is public stays', async () => {
  await publish('Früher', 'de')
  const { body } = await as('editor', 'GET', '/globals/home/versions?locale=de&sort=-updatedAt')
  const [version] = body['docs'] as { id: string }[]
  await publish('Heute', 'de')
  const { status } = await as(
    'editor',
    'POST',
    `/globals/home/versions/${version?.id ?? ''}?locale=de`,
  )
  expect([status, await read('de')]).toEqual([200, 'Heute'])
  expect(await newest('de')).toMatchObject({ lead: 'Früher', _status: 'draft' })
})

test('a version is read by its id', async () => {
  const { body } = await as('editor', 'GET', '/globals/home/versions?locale=de')
  const [version] = body['docs'] as { id: string; version: { lead: string } }[]
  const found = await as('editor', 'GET', `/globals/home/versions/${version?.id ?? ''}?locale=de`)
  expect(found.body).toMatchObject({ id: version?.id, version: { lead: version?.version.lead } })
})

test.each([
  ['one language', 'locale=de'],
  ['all languages', 'unpublishAllLocales=true'],
])('withdrawing %s is refused with the reason', async (_what, query) => {
  await publish('Bleibt', 'de')
  const { status, text } = await as('editor', 'POST', `/globals/home?${query}`, {
    _status: 'draft',
  })
  expect([status, text]).toEqual([400, expect.stringMatching(/lassen sich nicht zurückziehen/)])
  expect(await read('de')).toBe('Bleibt')
})

test('publishing all languages leaves out one that lacks what it needs', async () => {
  const organisation = (query: string, data: object) =>
    as('admin', 'POST', `/globals/organisation?${query}`, data)
  await organisation('locale=en&draft=true', { country: 'Germany' })
  const { status } = await organisation('locale=de&publishAllLocales=true', {
    name: 'Netzwerk',
    _status: 'published',
  })
  const { _status } = await payload.findGlobal({ slug: 'organisation', locale: 'all' })
  expect([status, _status]).toMatchObject([200, { de: 'published' }])
  expect(_status).not.toMatchObject({ en: 'published' })
})

test('organisation without a name is a draft, and is not published', async () => {
  const send = (query: string, _status: string) =>
    as('admin', 'POST', `/globals/organisation?locale=en${query}`, { name: '', _status })
  const [asDraft, asPublished] = [await send('&draft=true', 'draft'), await send('', 'published')]
  expect([asDraft.status, asPublished.status]).toEqual([200, 400])
  expect(asPublished.text).toContain('"path":"name"')
})

test('the navigation has one status for all languages', async () => {
  const header = [{ kind: 'network' }]
  await as('editor', 'POST', '/globals/navigation?locale=de', { header, _status: 'published' })
  await as('editor', 'POST', '/globals/navigation?locale=en&draft=true', { header: [] })
  const of = async (role: Role | 'stranger', locale: Locale) => {
    const path = `/globals/navigation?locale=${locale}&draft=true`
    return ((await as(role, 'GET', path)).body['header'] as object[] | undefined)?.length ?? 0
  }
  expect([await of('stranger', 'en'), await of('stranger', 'de')]).toEqual([1, 1])
  expect([await of('editor', 'en'), await of('editor', 'de')]).toEqual([0, 0])
})

test('an entry without a page is a draft at most; the field says what to do', async () => {
  const send = (query: string, _status: string) =>
    as('editor', 'POST', `/globals/navigation?locale=de${query}`, {
      header: [{ kind: 'network' }, { kind: 'page' }],
      _status,
    })
  const [asDraft, asPublished] = [await send('&draft=true', 'draft'), await send('', 'published')]
  expect([asDraft.status, asPublished.status]).toEqual([200, 400])
  expect(asPublished.text).toContain('"path":"header.1.page"')
  expect(asPublished.text).toContain('Bitte wählen Sie die Seite')
})

test('a draft leaves kept pages alone; publishing makes them again', async () => {
  const marks = async (work: () => Promise<unknown>) => {
    const before = await readMarks(payload.db)
    await work()
    return (await readMarks(payload.db)).filter((mark) => !before.includes(mark)).length
  }
  const [drafted, live] = [
    await marks(() => draft('Nur ein Entwurf', 'de')),
    await marks(() => publish('Jetzt live', 'de')),
  ]
  expect([drafted, live > 0]).toEqual([0, true])
})

test('a logo is open while the published organisation shows it', async () => {
  const create = { width: 8, height: 8, channels: 3, background: '#175c5c' } as const
  const data = await sharp({ create }).png().toBuffer()
  const file = { data, mimetype: 'image/png', name: 'logo-of-a-draft.png', size: data.length }
  const { id } = await payload.create({ collection: 'media', data: { decorative: true }, file })
  const shown = async () =>
    (await payload.findByID({ collection: 'media', id, showHiddenFields: true })).shown === true
  const send = (query: string, logo: string | null, _status: string) =>
    as('admin', 'POST', `/globals/organisation?locale=de${query}`, { name: 'N', logo, _status })
  await send('&draft=true', id, 'draft')
  const asDraft = await shown()
  await send('', id, 'published')
  const asPublished = await shown()
  await send('', null, 'published')
  const afterwards = await shown()
  await payload.delete({ collection: 'media', id })
  expect([asDraft, asPublished, afterwards]).toEqual([false, true, false])
})
