import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { whereUsed } from '@/fields/in-use/places'
import { signIn } from '@/tests/helpers/accounts'
import { onePagePdf } from '@/tests/helpers/pdf'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>
let admin: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = { ...(await signIn(payload, 'editor')), 'accept-language': 'de' }
  admin = await signIn(payload, 'admin')
}, 60_000)

afterAll(async () => {
  await payload.delete({ collection: 'documents', where: { id: { exists: true } }, trash: true })
  await remove()
})

type Stored = { id: string; filename: string }

async function upload(): Promise<Stored> {
  const data = await onePagePdf('Seite')
  const name = `bericht-${crypto.randomUUID()}.pdf`
  const file = { data, mimetype: 'application/pdf', name, size: data.length }
  const made = await payload.create({ collection: 'documents', locale: 'de', data: {}, file })
  return { id: made.id, filename: String(made.filename) }
}

const publication = (file: string, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'publications',
    locale: 'de',
    draft: status === 'draft',
    data: {
      title: `Bericht ${crypto.randomUUID()}`,
      kind: 'report',
      date: '2026-03-01',
      files: [{ file, language: 'de', format: 'pdf' }],
      _status: status,
    },
  })

const change = (id: string, deletedAt: string | null, headers = editor) =>
  ask(payload.config, {
    path: `/documents/${id}?trash=true`,
    method: 'PATCH',
    headers,
    body: { deletedAt },
  })
const toTrash = (id: string) => change(id, new Date().toISOString())

const fetched = async ({ filename }: Stored, headers = {}) =>
  (await ask(payload.config, { path: `/documents/file/${filename}`, headers })).status

test('visitors cannot fetch a file in the trash, and can when it is restored', async () => {
  const file = await upload()
  await publication(file.id)
  expect(await fetched(file)).toBe(200)
  expect((await toTrash(file.id)).status).toBe(200)
  expect(await fetched(file)).toBe(403)
  expect(await fetched(file, editor)).toBe(200)
  expect((await change(file.id, null)).status).toBe(200)
  expect(await fetched(file)).toBe(200)
})

test('strangers do not read what is known of a file in the trash', async () => {
  const file = await upload()
  const { id } = await publication(file.id)
  await toTrash(file.id)
  expect((await ask(payload.config, { path: `/documents/${file.id}` })).status).toBe(404)
  const answer = await ask(payload.config, { path: `/publications/${id}?locale=de&depth=2` })
  expect(answer.text).not.toContain(file.filename)
})

test('a file stays on the disk while it is in the trash, and goes when it is deleted for good', async () => {
  const file = await upload()
  const path = join(String(payload.collections.documents.config.upload.staticDir), file.filename)
  await toTrash(file.id)
  expect(existsSync(path)).toBe(true)
  const request = { path: `/documents/${file.id}?trash=true`, method: 'DELETE' }
  expect((await ask(payload.config, { ...request, headers: editor })).status).toBe(403)
  expect((await ask(payload.config, { ...request, headers: admin })).status).toBe(200)
  expect(existsSync(path)).toBe(false)
})

test('what was withdrawn while its file was in the trash does not show it afterwards', async () => {
  const file = await upload()
  const { id } = await publication(file.id)
  await toTrash(file.id)
  const unpublish = { collection: 'publications', id, locale: 'de', unpublishAllLocales: true }
  await payload.update({ ...unpublish, data: { _status: 'draft' } } as never)
  await change(file.id, null)
  expect(await fetched(file)).toBe(403)
})

test('nothing is published that would show a file in the trash; the message names it', async () => {
  const file = await upload()
  const { id } = await publication(file.id, 'draft')
  await toTrash(file.id)
  const data = { _status: 'published' as const }
  const headers = editor
  const path = `/publications/${id}?locale=de`
  const { status, text } = await ask(payload.config, { path, method: 'PATCH', headers, body: data })
  expect(status).toBe(400)
  expect(text).toContain('Diese Dateien liegen im Papierkorb: bericht-')
  expect(text).toContain('"path":"files"')
})

test('the places that use a file are named while it is in the trash', async () => {
  const file = await upload()
  const { id } = await publication(file.id)
  await toTrash(file.id)
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  const user = { ...docs[0], collection: 'users' } as TypedUser
  const req = await createLocalReq({ locale: 'de', user }, payload)
  expect(await whereUsed([file.id], req)).toEqual([expect.objectContaining({ id })])
})
