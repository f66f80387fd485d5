import { readFileSync } from 'node:fs'

import { type APIRequestContext, expect, test } from '@playwright/test'
import sharp from 'sharp'

import { onePagePdf } from '../helpers/pdf'

const word = 'Zqxkanari'
const hidden = new RegExp(word, 'i')

/** The files of references beside a publication and a list. */
const formats = ['bib', 'ris', 'json']

type Account = { email: string; password: string; role: string }
const accounts = JSON.parse(
  readFileSync(process.env['ACCOUNTS_FILE'] ?? 'data/demo-accounts.json', 'utf8'),
) as Account[]

type Planted = { paths: string[]; guesses: string[]; remove: () => Promise<void> }

/** Puts the word into every place that is not published, beside something published, as staff would. */
async function plant(staff: APIRequestContext): Promise<Planted> {
  const made: string[] = []
  const call = async (method: 'post' | 'patch', path: string, data: object) => {
    const answer = await staff[method](`/api/${path}`, { data })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return ((await answer.json()) as { doc: { id: string; filename?: string } }).doc
  }
  const create = async (collection: string, data: object, query = 'locale=de') => {
    const { id } = await call('post', `${collection}?${query}`, data)
    made.unshift(`${collection}/${id}`)
    return id
  }
  const upload = async (collection: string, name: string, mimeType: string, buffer: Buffer) => {
    const field = collection === 'media' ? 'alt' : 'title'
    const multipart = {
      file: { name, mimeType, buffer },
      _payload: JSON.stringify({ [field]: `${word} Datei` }),
    }
    const answer = await staff.post(`/api/${collection}?locale=de`, { multipart })
    const { doc } = (await answer.json()) as { doc: { id: string; filename: string } }
    made.push(`${collection}/${doc.id}`)
    return doc
  }
  const published = { _status: 'published' }
  const area = (slug: string, title: string) =>
    create('focus-areas', { title, slug, summary: 'Offen', ...published })

  const german = await area('kanal-deutsch', 'Nur auf Deutsch')
  const english = { title: `${word} draft`, summary: word, slug: 'zqxkanari-draft' }
  await call('patch', `focus-areas/${german}?locale=en&draft=true`, english)
  const newer = await area('kanal-neu', 'Mit neuerem Entwurf')
  const draft = { title: `${word} neuer`, summary: word, _status: 'draft' }
  await call('patch', `focus-areas/${newer}?locale=de&draft=true`, draft)
  const gone = await area('zqxkanari-weg', `${word} im Papierkorb`)
  await call('patch', `focus-areas/${gone}`, { deletedAt: new Date().toISOString() })
  const withdrawn = await area('zqxkanari-zurueck', `${word} zurückgezogen`)
  await call('patch', `focus-areas/${withdrawn}?locale=de`, { _status: 'draft' })

  const pdf = await upload('documents', `${word}.pdf`, 'application/pdf', await onePagePdf(word))
  const create3 = { width: 1700, height: 900, channels: 3, background: 'teal' } as const
  const png = await sharp({ create: create3 }).png().toBuffer()
  const image = await upload('media', `${word}.png`, 'image/png', png)
  const study = { kind: 'study', date: '2020-01-01', topics: [german] }
  const files = [{ file: pdf.id, language: 'de', format: 'pdf' }]
  const secret = { title: `${word} Studie`, slug: 'zqxkanari-studie', files, ...study }
  const unpublished = await create('publications', secret, 'locale=de&draft=true')
  const related = { topics: [german, withdrawn], supersededBy: unpublished }
  const shown = { title: 'Offene Studie', slug: 'kanal-studie', ...study, ...related, ...published }
  await create('publications', shown)
  const logo = { name: `${word} Förderer`, kind: 'public', logo: image.id }
  await create('funders', logo, 'locale=de&draft=true')

  const base = image.filename.replace('.png', '')
  const sizes = [`${base}-480x254.webp`, `${base}-960x508.webp`, `${base}-1600x847.webp`]
  const fileOf = (name: string) => `/api/media/file/${name}`
  const images = [image.filename, ...sizes].map(fileOf)
  return {
    paths: [
      '/de/schwerpunkte/kanal-deutsch',
      '/de/schwerpunkte/kanal-neu',
      ...formats.flatMap((format) => [
        `/de/publikationen/kanal-studie.${format}`,
        `/de/publikationen.${format}`,
        `/en/publications.${format}`,
      ]),
      '/de/feed.xml',
      '/de/feed.json?art=studie',
      '/en/feed.xml',
      '/oai?verb=ListSets',
      '/oai?verb=ListRecords&metadataPrefix=oai_dc',
      '/oai?verb=ListRecords&metadataPrefix=mods',
    ],
    guesses: [
      `/api/documents/file/${pdf.filename}`,
      ...images,
      ...images.map((url) => `/_next/image?url=${encodeURIComponent(url)}&w=640&q=75`),
      '/de/schwerpunkte/zqxkanari-weg',
      '/de/schwerpunkte/zqxkanari-zurueck',
      '/en/focus-areas/zqxkanari-draft',
      '/de/publikationen/zqxkanari-studie',
      ...formats.map((format) => `/de/publikationen/zqxkanari-studie.${format}`),
      `/preview?collection=publications&id=${unpublished}&locale=de`,
      '/og/de/schwerpunkte/zqxkanari-weg',
      '/og/en/focus-areas/zqxkanari-draft',
      '/og/de/publikationen/zqxkanari-studie',
    ],
    remove: async () => {
      for (const path of made) await staff.delete(`/api/${path}?trash=true`)
    },
  }
}

/** What a stranger would put behind an address or into the headers. */
const tricks: { query?: string; headers?: Record<string, string>; method?: string }[] = [
  {},
  { method: 'HEAD' },
  { query: 'draft=true&preview=true&locale=all&fallback-locale=en&trash=true&depth=9' },
  { query: '_rsc=abcde', headers: { RSC: '1' } },
  { headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
  { headers: { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' } },
  { headers: { cookie: '__prerender_bypass=0123456789abcdef; __next_preview_data=x' } },
  { headers: { Range: 'bytes=0-20000', 'x-middleware-subrequest': 'proxy:proxy:proxy' } },
]

test('no page, feed, picture or file shows a stranger an unpublished word', async ({
  baseURL: address,
  playwright,
}) => {
  const baseURL = address ?? ''
  test.setTimeout(600_000)
  const staff = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { origin: baseURL },
  })
  const { email, password } = accounts.find(({ role }) => role === 'admin') ?? {}
  await staff.post('/api/users/login', { data: { email, password } })
  const stranger = await playwright.request.newContext({ baseURL })
  const { guesses, paths, remove } = await plant(staff)
  const hits: string[] = []
  const broken: string[] = []
  const open: string[] = []
  let asked = 0
  const seen = new Set(['/de', '/en', '/sitemap.xml', '/robots.txt', ...paths, ...guesses])
  try {
    for (const path of seen)
      for (const { headers = {}, method = 'GET', query = '' } of tricks) {
        const url = query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path
        const answer = await stranger.fetch(url, { method, headers, maxRedirects: 0 })
        asked += 1
        const text = (await answer.body()).toString('utf8')
        const said = JSON.stringify(answer.headers()) + text
        // What the stranger wrote is no leak: an address is repeated in the page.
        const isGuess = guesses.includes(path)
        const own = isGuess ? said.replaceAll(/zqxkanari-(weg|zurueck|draft|studie)/gi, '') : said
        if (hidden.test(own) && !isGuess) hits.push(`${method} ${url}`)
        if (isGuess && /Zqxkanari (draft|neu|im|zur|Dat|Stu|För)/.test(own)) hits.push(url)
        if (answer.status() >= 500) broken.push(`${method} ${url}: ${answer.status().toString()}`)
        if (isGuess && /file|_next.image/.test(path) && answer.ok()) open.push(url)
        if (query || method !== 'GET' || Object.keys(headers).length > 0) continue
        for (const [, link = ''] of text.matchAll(/(?:href|src|content)="([^"#]+)|<loc>[^<]*/g)) {
          const next = URL.canParse(link, baseURL + path)
            ? new URL(link, baseURL + path)
            : undefined
          if (next?.origin !== baseURL || next.pathname.startsWith('/_next/')) continue
          if (!next.pathname.startsWith('/admin') && seen.size < 400)
            seen.add(next.pathname + next.search)
        }
      }
  } finally {
    await remove()
    await Promise.all([staff.dispose(), stranger.dispose()])
  }
  expect({ hits, open, broken }).toEqual({ hits: [], open: [], broken: [] })
  expect(asked).toBeGreaterThan(400)
})
