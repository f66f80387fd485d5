import { createLocalReq, type Payload, type TypedUser } from 'payload'
import sharp from 'sharp'

import { whereUsed } from '@/fields/in-use/places'
import { signIn } from '@/tests/helpers/accounts'
import { onePagePdf } from '@/tests/helpers/pdf'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let staff: TypedUser
let headers: Record<string, string>
let image = ''
let pdf = ''

const upload = async (collection: 'documents' | 'media', data: Buffer, mimetype: string) => {
  const file = { data, mimetype, name: 'datei', size: data.length }
  const stored = { collection, locale: 'de', data: { alt: 'Bild' }, file } as never
  return (await payload.create(stored)) as { id: string }
}

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = { ...(await signIn(payload, 'editor')), 'accept-language': 'de' }
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  staff = { ...docs[0], collection: 'users' } as TypedUser
  const pixel = sharp({ create: { width: 2, height: 2, channels: 3, background: 'white' } })
  image = (await upload('media', await pixel.png().toBuffer(), 'image/png')).id
  pdf = (await upload('documents', await onePagePdf('Seite'), 'application/pdf')).id
}, 60_000)

afterAll(async () => {
  for (const collection of ['media', 'documents'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
  await remove()
})

type Written = 'focus-areas' | 'funders' | 'pages' | 'publications'
const create = async (collection: Written, data: Record<string, unknown>, draft = false) => {
  const kind = collection === 'funders' ? 'public' : 'report'
  const title = `Titel ${crypto.randomUUID()}`
  const whole = { title, name: title, kind, date: '2026-03-01', ...data }
  const made: unknown = await payload.create({
    collection,
    locale: 'de',
    draft,
    data: { ...whole, _status: draft ? 'draft' : 'published' },
  } as never)
  return (made as { id: string }).id
}

const text = (node: object) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ version: 1, format: '', indent: 0, direction: 'ltr', ...node }],
  },
})
const words = {
  type: 'text',
  version: 1,
  text: 'Wörter',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
}
const linkTo = (collection: string, id: string) =>
  text({
    type: 'paragraph',
    children: [
      {
        type: 'link',
        version: 3,
        format: '',
        indent: 0,
        direction: 'ltr',
        id: '0123456789abcdef01234567',
        fields: { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } },
        children: [words],
      },
    ],
  })
const block = (blockType: string, fields: object) =>
  text({
    type: 'block',
    version: 2,
    fields: { id: '0123456789abcdef01234567', blockType, ...fields },
  })

const usesOf = async (id: string) =>
  whereUsed([id], await createLocalReq({ locale: 'de', user: staff }, payload))

type Kind = [string, () => Promise<{ target: string; place: string }>]

const kinds: Kind[] = [
  ['a logo', async () => ({ target: image, place: await create('funders', { logo: image }) })],
  [
    'a file in a list of files',
    async () => {
      const row = { file: pdf, language: 'de', format: 'pdf' }
      return { target: pdf, place: await create('publications', { files: [row] }) }
    },
  ],
  [
    'a figure in a text',
    async () => ({
      target: image,
      place: await create('pages', { body: block('figure', { image }) }),
    }),
  ],
  [
    'a download in a text',
    async () => ({
      target: pdf,
      place: await create('pages', { body: block('download', { file: pdf }) }),
    }),
  ],
  [
    'a link in a text',
    async () => {
      const target = await create('pages', {})
      return { target, place: await create('pages', { body: linkTo('pages', target) }) }
    },
  ],
  [
    'a topic of a publication',
    async () => {
      const target = await create('focus-areas', {})
      return { target, place: await create('publications', { topics: [target] }) }
    },
  ],
  [
    'the area of a topic',
    async () => {
      const target = await create('focus-areas', {})
      return { target, place: await create('focus-areas', { parent: target }) }
    },
  ],
  [
    'a newer edition',
    async () => {
      const target = await create('publications', {})
      return { target, place: await create('publications', { supersededBy: target }) }
    },
  ],
]

test.each(kinds)(
  '%s is named, with the languages in which visitors see it',
  async (_kind, make) => {
    const { place, target } = await make()
    expect(await usesOf(target)).toContainEqual(
      expect.objectContaining({ id: place, published: ['de'] }),
    )
  },
)

test('a draft counts, and is named as one', async () => {
  const target = await create('pages', {})
  const id = await create('pages', { body: linkTo('pages', target) }, true)
  expect(await usesOf(target)).toEqual([expect.objectContaining({ id, published: [] })])
})

test('a draft of what is published counts', async () => {
  const target = await create('focus-areas', {})
  const id = await create('publications', {})
  const data = { topics: [target], _status: 'draft' as const }
  await payload.update({ collection: 'publications', id, locale: 'de', draft: true, data })
  expect(await usesOf(target)).toEqual([expect.objectContaining({ id, published: [] })])
})

test('what is in the trash does not count', async () => {
  const target = await create('pages', {})
  const id = await create('pages', { body: linkTo('pages', target) })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'pages', id, data: { deletedAt } })
  expect(await usesOf(target)).toEqual([])
})

test('the navigation is named', async () => {
  const target = await create('pages', {})
  const header = [{ kind: 'page' as const, page: target }]
  await payload.updateGlobal({ slug: 'navigation', locale: 'de', data: { header } })
  expect(await usesOf(target)).toContainEqual(expect.objectContaining({ global: 'navigation' }))
})

test('staff ask over REST, strangers may not', async () => {
  const target = await create('pages', {})
  await create('pages', { title: 'Diese Seite', body: linkTo('pages', target) })
  const path = `/pages/where-used?where[id][equals]=${target}`
  const { text: answer } = await ask(payload.config, { path, headers })
  expect(JSON.parse(answer)).toMatchObject({ places: [{ title: 'Diese Seite', kind: 'Seite' }] })
  expect((await ask(payload.config, { path })).status).toBe(403)
})
