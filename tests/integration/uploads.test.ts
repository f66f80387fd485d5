import { readFile, rm } from 'node:fs/promises'

import type { Payload } from 'payload'
import sharp from 'sharp'

import { signIn } from '@/tests/helpers/accounts'
import { onePagePdf } from '@/tests/helpers/pdf'
import { ask, send } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>
const stored: string[] = []

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
}, 120_000)

afterAll(async () => {
  await Promise.all(stored.map((path) => rm(path, { force: true })))
  await remove()
})

type Data = Buffer | string
type Collection = 'media' | 'documents'
type File = { name: string; type: string; data: Data }
type Stored = {
  filename: string
  mimeType: string
  givenName: string
  url: string
  sizes?: Record<string, { filename?: string | null }>
}

async function upload(collection: Collection, { data, name, type }: File) {
  const form = new FormData()
  form.append('file', new Blob([data as never], { type }), name)
  form.append('_payload', '{}')
  const request = new Request(`http://localhost:3000/api/${collection}`, {
    method: 'POST',
    headers: editor,
    body: form,
  })
  const { status, text } = await send(payload.config, request)
  const { doc } = JSON.parse(text) as { doc?: Stored | undefined }
  const names = [doc?.filename, ...Object.values(doc?.sizes ?? {}).map(({ filename }) => filename)]
  for (const each of names) if (each) stored.push(`data/${collection}/${each}`)
  return { status, doc, text }
}

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })

const withPlace = () =>
  picture()
    .withExif({
      IFD0: { Artist: 'Zqxkanari Person', Make: 'Zqxkanari Kamera' },
      IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer()

test('a picture loses place, person and camera', async () => {
  const data = await withPlace()
  expect(data.toString('latin1')).toContain('Zqxkanari')
  const { doc, status } = await upload('media', { data, name: 'Foto.jpg', type: 'image/jpeg' })
  const kept = await readFile(`data/media/${doc?.filename ?? ''}`)
  const { exif, xmp } = await sharp(kept).metadata()
  expect([status, exif, xmp]).toEqual([201, undefined, undefined])
  expect(kept.toString('latin1')).not.toContain('Zqxkanari')
})

test('the name ends as the content says', async () => {
  const data = await picture().png().toBuffer()
  const { doc } = await upload('media', { data, name: 'seite.php.html', type: 'text/html' })
  expect(doc?.filename).toMatch(/^seite-php.*\.png$/)
  expect(doc?.mimeType).toBe('image/png')
})

const bomb = () =>
  sharp({ create: { width: 6400, height: 6400, channels: 3, background: 'white' } })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer()

type Refused = [string, 'media' | 'documents', () => unknown, string, string]

const refused: Refused[] = [
  ['HTML', 'media', () => '<html><script>alert(1)</script></html>', 'x.html', 'text/html'],
  ['HTML that calls itself a picture', 'media', () => '<html></html>', 'x.png', 'image/png'],
  ['SVG', 'media', () => '<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.svg', 'image/svg+xml'],
  ['a script that calls itself a PDF', 'documents', () => 'alert(1)', 'x.pdf', 'application/pdf'],
  ['a program', 'documents', () => Buffer.from('4d5a90000300', 'hex'), 'x.pdf', 'application/pdf'],
  ['an empty file', 'documents', () => '', 'x.pdf', 'application/pdf'],
  ['settings of a web server', 'documents', () => 'Deny from all', '.htaccess', 'text/plain'],
  ['41 million pixels', 'media', bomb, 'x.png', 'image/png'],
  [
    'half a picture',
    'media',
    async () => (await withPlace()).subarray(0, -300),
    'x.jpg',
    'image/jpeg',
  ],
]

test.each(refused)(
  '%s is refused',
  async (_what, collection, make, name, type) => {
    const { status, text } = await upload(collection, {
      data: (await make()) as Buffer,
      name,
      type,
    })
    expect(status).toBe(400)
    expect(text).not.toContain('stack')
  },
  60_000,
)

test.each([25_100_000, 27_000_000])(
  '%i bytes are refused, and the answer says how many are not',
  async (size) => {
    const file = { data: Buffer.alloc(size), name: 'gross.pdf', type: 'application/pdf' }
    const { status, text } = await upload('documents', file)
    expect(status).toBe(413)
    expect(text).toContain('Die Datei ist zu groß: Höchstens 25 MB werden angenommen.')
  },
  60_000,
)

test('two files at once, and twenty-one fields, are refused', async () => {
  for (const [files, fields] of [
    [2, 1],
    [1, 21],
  ] as const) {
    const form = new FormData()
    for (let at = 0; at < files; at += 1) form.append('file', new Blob(['x']), 'x.pdf')
    for (let at = 0; at < fields; at += 1) form.append(`f${at.toString()}`, 'x')
    const request = new Request('http://localhost:3000/api/documents', {
      method: 'POST',
      headers: editor,
      body: form,
    })
    expect((await send(payload.config, request)).status).toBe(413)
  }
})

const fileOf = (name: string | undefined, query = '') =>
  ask(payload.config, {
    path: `/documents/file/${encodeURIComponent(name ?? '')}${query}`,
    headers: editor,
  })

test('a PDF opens in the browser under its own name, and can be stored', async () => {
  const data = await onePagePdf('Öffentlich')
  const file = { data, name: 'Über "uns".pdf', type: 'application/pdf' }
  const { doc } = await upload('documents', file)
  const name = `filename=ueber-uns.pdf; filename*=UTF-8''%C3%9Cber%20%22uns%22.pdf`
  const opened = await fileOf(doc?.filename)
  expect(opened.status).toBe(200)
  expect(opened.headers.get('content-disposition')).toBe(`inline; ${name}`)
  expect(opened.headers.get('content-security-policy')).not.toContain('sandbox')
  expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'")
  const stored = await fileOf(doc?.filename, '?download')
  expect(stored.headers.get('content-disposition')).toBe(`attachment; ${name}`)
  expect(stored.headers.get('content-security-policy')).toContain('sandbox')
})

test('a PDF with a script is refused with what it holds', async () => {
  const script = '9 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>> endobj\n'
  const data = Buffer.concat([await onePagePdf('Mehr als Text'), Buffer.from(script)])
  const { status, text } = await upload('documents', {
    data,
    name: 'a.pdf',
    type: 'application/pdf',
  })
  expect(status).toBe(400)
  expect(text).toMatch(/contains more than text and images: scripts|Skripte/)
})

test('a PDF that was stored before is an attachment until it was looked into', async () => {
  const data = await onePagePdf('Von früher')
  const { doc } = await upload('documents', { data, name: 'frueher.pdf', type: 'application/pdf' })
  const { docs } = await payload.find({
    collection: 'documents',
    where: { filename: { equals: doc?.filename } },
  })
  const [{ id } = { id: '' }] = docs
  await payload.db.updateOne({ collection: 'documents', id, data: { opening: null } })
  const disposition = async () => (await fileOf(doc?.filename)).headers.get('content-disposition')
  expect(await disposition()).toMatch(/^attachment/)
  const { scanStoredPdfs } = await import('@/collections/documents/scan-stored')
  await scanStoredPdfs(payload)
  expect(await disposition()).toMatch(/^inline/)
})
