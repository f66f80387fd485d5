import { copyFileSync, existsSync, rmSync } from 'node:fs'

import type { Payload } from 'payload'
import sharp from 'sharp'

import { signIn } from '@/tests/helpers/accounts'
import { onePagePdf } from '@/tests/helpers/pdf'
import { ask, send } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { titlesByScript } from '@/tests/helpers/scripts'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>
let pdf: Buffer
const stored = new Set<string>()

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
  pdf = await onePagePdf('Beispiel')
}, 120_000)

afterAll(async () => {
  for (const path of stored) rmSync(path, { force: true })
  await remove()
})

type Collection = 'media' | 'documents'
type Size = { filename?: string | null; url?: string | null }
type Stored = Size & { id: string; givenName: string; sizes?: Record<string, Size> }

async function upload(collection: Collection, name: string, data: Buffer, path = '') {
  const form = new FormData()
  form.append('file', new Blob([data as never]), name)
  form.append('_payload', '{}')
  const request = new Request(`http://localhost:3000/api/${collection}${path}`, {
    method: path ? 'PATCH' : 'POST',
    headers: editor,
    body: form,
  })
  const { status, text } = await send(payload.config, request)
  const { doc } = JSON.parse(text) as { doc: Stored }
  const files = status < 300 ? [doc, ...Object.values(doc.sizes ?? {})] : []
  const names = files.flatMap(({ filename }) => (filename ? [filename] : []))
  for (const each of names) stored.add(`data/${collection}/${each}`)
  return { status, doc, names }
}

const png = (width: number) =>
  sharp({ create: { width, height: 40, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

const oddNames = [
  ...Object.values(titlesByScript).map((title) => `${title}.pdf`),
  'Gescha\u0308ftsbericht.pdf',
  '-rf.pdf',
  '.htaccess.pdf',
  'a%b #1?x=1+2.pdf',
  '%C3%9Cber%20uns.pdf',
  `${'ä'.repeat(300)}.pdf`,
  'CON.pdf',
  'NUL.pdf',
  '\u202efdp.exe',
  '🙂.pdf',
  '…',
]

test.each(oddNames)(
  '%j is stored under a safe name, and sent under its own',
  async (name) => {
    const { doc, names, status } = await upload('documents', name, pdf)
    expect(status).toBe(201)
    expect(names).toEqual([expect.stringMatching(/^[a-z0-9][a-z0-9-]*\.pdf$/)])
    expect(names[0]).not.toMatch(/^(con|nul)\./)
    expect(existsSync(`data/documents/${names[0] ?? ''}`)).toBe(true)
    const path = (doc.url ?? '').replace(/^.*\/api/, '')
    const { headers, status: sent } = await ask(payload.config, { path, headers: editor })
    const named = headers.get('content-disposition') ?? ''
    const [, encoded] = /filename\*=UTF-8''(\S+)$/.exec(named) ?? []
    const plain = /filename="?([^";]+)"?$/.exec(named)?.[1]
    expect(sent).toBe(200)
    expect(encoded ? decodeURIComponent(encoded) : plain).toBe(doc.givenName)
  },
  30_000,
)

test('the name that people see is the one that was given, in composed letters', async () => {
  const { doc } = await upload('documents', 'U\u0308ber uns (2025).pdf', pdf)
  expect(doc.givenName).toBe('Über uns (2025).pdf')
})

test('a file without a given name, stored earlier, is shown under its stored name', async () => {
  const { doc } = await upload('documents', 'frueher.pdf', pdf)
  await payload.db.updateOne({ collection: 'documents', id: doc.id, data: { givenName: null } })
  const { givenName } = await payload.findByID({ collection: 'documents', id: doc.id })
  expect(givenName).toBe(doc.filename)
})

test('a new file brings its own name along', async () => {
  const { doc } = await upload('documents', 'alt.pdf', pdf)
  const next = await upload('documents', 'neu.pdf', pdf, `/${doc.id}`)
  expect(next.doc.givenName).toBe('neu.pdf')
})

test('no size of a picture takes the place of another picture', async () => {
  const first = await upload('media', 'foto.png', await png(600))
  const jpeg = await sharp(await png(600))
    .jpeg()
    .toBuffer()
  const second = await upload('media', 'foto.jpg', jpeg)
  const third = await upload('media', 'foto-480x32.webp', await sharp(jpeg).webp().toBuffer())
  const all = [first, second, third].flatMap(({ names }) => [...new Set(names)])
  expect(new Set(all).size).toBe(all.length)
})

test.each(['media', 'documents'] as const)(
  'an address in the data of %s is not fetched, but refused at the file',
  async (path) => {
    const body = { url: 'http://192.0.2.1/x.png', filename: 'x.png' }
    for (const query of ['', '?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1']) {
      const answer = { path: `/${path}${query}`, method: 'POST', body, headers: editor }
      const { status, text } = await ask(payload.config, answer)
      expect([status, text]).toEqual([400, expect.stringContaining('"path":"file"')])
    }
  },
)

test('the copy of a picture has its own file, under the same shown name', async () => {
  const { doc, names } = await upload('media', 'Über uns.png', await png(600))
  const copy = (await payload.duplicate({ collection: 'media', id: doc.id })) as unknown as Stored
  for (const each of [copy, ...Object.values(copy.sizes ?? {})])
    if (each.filename) stored.add(`data/media/${each.filename}`)
  expect(copy.givenName).toBe('Über uns.png')
  expect(names).not.toContain(copy.filename)
})

test.each([
  'Über uns.png',
  '人权🙂.png',
  '-x.png',
  '.a.png',
  'a%b #1?+.png',
  'CON.png',
  'U\u0308b.png',
])('a file that was stored earlier as %j still answers', async (filename) => {
  const { doc } = await upload('media', 'frueher.png', await png(20))
  const path = `data/media/${filename}`
  copyFileSync(`data/media/${doc.filename ?? ''}`, path)
  stored.add(path)
  const data = { filename, givenName: null, shown: true }
  await payload.db.updateOne({ collection: 'media', id: doc.id, data })
  for (const headers of [{}, editor]) {
    const address = `/media/file/${encodeURIComponent(filename)}`
    const answer = await ask(payload.config, { path: address, headers })
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^inline; filename/),
    ])
  }
})
