import type { Payload } from 'payload'
import sharp from 'sharp'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
const uploaded: string[] = []

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(async () => {
  for (const id of uploaded) await payload.delete({ collection: 'media', id })
  await remove()
})

const image = async (data: { alt?: string; decorative?: boolean }) => {
  const pixel = sharp({ create: { width: 2, height: 2, channels: 3, background: 'white' } })
  const buffer = await pixel.png().toBuffer()
  const name = `test-${process.hrtime.bigint().toString()}.png`
  const file = { data: buffer, mimetype: 'image/png', name, size: buffer.length }
  const { id } = await payload.create({ collection: 'media', locale: 'de', data, file })
  uploaded.push(id)
  return id
}

const funderWith = (logo: string, locale: 'de' | 'en') =>
  payload.create({
    collection: 'funders',
    locale,
    data: { name: 'Beispielstiftung', kind: 'foundation', logo, _status: 'published' },
  })

test('an image without alternative text keeps a language from being published', async () => {
  const logo = await image({})
  await expect(funderWith(logo, 'de')).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'logo' })] },
  })
})

test('an alternative text in German does not stand for English', async () => {
  const logo = await image({ alt: 'Wortmarke' })
  await expect(funderWith(logo, 'en')).rejects.toMatchObject({ name: 'ValidationError' })
})

test('an image with alternative text is published', async () => {
  const logo = await image({ alt: 'Wortmarke' })
  expect((await funderWith(logo, 'de'))._status).toBe('published')
})

test('an image is not decorative until somebody says so, in words that a list can show', async () => {
  const id = await image({ alt: 'Zwei Punkte' })
  expect((await payload.findByID({ collection: 'media', id })).decorative).toBe(false)
})

test('a decorative image needs no alternative text', async () => {
  const logo = await image({ decorative: true })
  expect((await funderWith(logo, 'de'))._status).toBe('published')
})
