import { metadataOf } from '@/lib/metadata'
import type { Media } from '@/payload-types'

const organisation = { shortName: 'KOK', name: 'Netzwerk' }
const about = {
  title: 'Beratung',
  description: 'Was wir tun.',
  locale: 'de',
  twins: { de: '/de/beratung', en: '/en/counselling' },
  site: { organisation } as Parameters<typeof metadataOf>[0]['site'],
  picture: '/og/de/pages/beratung',
} as const

test('a page has its own title, description and picture', () => {
  expect(metadataOf(about)).toMatchObject({
    title: 'Beratung · KOK',
    description: 'Was wir tun.',
    openGraph: {
      images: [{ url: '/og/de/pages/beratung', width: 1200, height: 630, alt: 'Beratung · KOK' }],
    },
  })
})

test('what staff wrote for search engines and chose as a picture comes first', () => {
  const url = 'http://localhost:3000/api/media/file/tisch-960x640.webp'
  const image = {
    id: '1',
    sizes: { w960: { url, width: 960, height: 640 } },
    alt: 'Ein Tisch',
  } as unknown as Media
  const meta = { title: 'Beratung finden', description: 'So geht es.', image }
  expect(metadataOf({ ...about, meta })).toMatchObject({
    title: 'Beratung finden · KOK',
    description: 'So geht es.',
    openGraph: {
      title: 'Beratung finden',
      images: [
        { url: '/api/media/file/tisch-960x640.webp', width: 960, height: 640, alt: 'Ein Tisch' },
      ],
    },
  })
})

test('a sensitive page names neither its subject nor the organisation', () => {
  const found = JSON.stringify(metadataOf({ ...about, neutralTitle: 'Informationen' }))
  expect(found).toContain('"title":"Informationen"')
  for (const word of ['Beratung', 'KOK', 'Netzwerk', 'Was wir tun', 'images'])
    expect(found).not.toContain(word)
})

test('an emptied field counts as none, and a picture that readers may not see as well', () => {
  const meta = { title: '', description: ' ', image: 'an-id' }
  expect(metadataOf({ ...about, meta })).toEqual(metadataOf(about))
})

test('each language is named with its address, English for all others', () => {
  expect(metadataOf(about).alternates).toEqual({
    canonical: '/de/beratung',
    languages: { ...about.twins, 'x-default': '/en/counselling' },
  })
})

test('Open Graph names the language with its country, and the others that have the page', () => {
  expect(metadataOf(about).openGraph).toMatchObject({
    type: 'website',
    locale: 'de_DE',
    alternateLocale: ['en_GB'],
  })
  expect(metadataOf({ ...about, twins: { de: '/de/beratung' } }).openGraph).toMatchObject({
    alternateLocale: [],
  })
})

test('what appeared on a day is an article of that day', () => {
  expect(metadataOf({ ...about, published: '2025-11-25T12:00:00.000Z' }).openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2025-11-25T12:00:00.000Z',
  })
})
