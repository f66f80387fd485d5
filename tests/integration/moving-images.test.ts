import type { Payload } from 'payload'
import sharp from 'sharp'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(async () => {
  await payload.delete({ collection: 'media', where: { id: { exists: true } } })
  await remove()
})

const upload = (data: Buffer, name: string) =>
  payload.create({
    collection: 'media',
    locale: 'de',
    data: { decorative: true },
    file: { data, mimetype: 'image/png', name, size: data.length },
  })

const picture = (red = 0) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: red, g: 0, b: 0 } } })

async function moving(format: 'gif' | 'webp') {
  const frames = await Promise.all([40, 80, 120].map((red) => picture(red).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}

/** A PNG with the chunk that makes it an APNG of two frames; its check sum is left at zero. */
async function apng() {
  const data = await picture().png().toBuffer()
  const control = Buffer.alloc(20)
  control.writeUInt32BE(8, 0)
  control.write('acTL', 4, 'latin1')
  control.writeUInt32BE(2, 8)
  return Buffer.concat([data.subarray(0, 33), control, data.subarray(33)])
}

/** A still AVIF whose brand says that it is a sequence. */
async function avifSequence() {
  const data = await picture().avif().toBuffer()
  data.write('avis', 8, 'latin1')
  return data
}

test.each<[string, () => Promise<Buffer>]>([
  ['GIF', () => moving('gif')],
  ['WebP', () => moving('webp')],
  ['APNG', apng],
  ['AVIF', avifSequence],
])('a moving %s is refused with the reason', async (format, make) => {
  const refusal = upload(await make(), `bild.${format.toLowerCase()}`)
  const error = await refusal.catch((each: unknown) => each)
  expect(JSON.stringify(error)).toMatch(/This image moves|Dieses Bild bewegt sich/)
})

test.each(['webp', 'avif', 'png'] as const)('a still image as %s is taken', async (format) => {
  const data = await picture().toFormat(format).toBuffer()
  expect((await upload(data, `bild.${format}`)).mimeType).toBe(`image/${format}`)
})
