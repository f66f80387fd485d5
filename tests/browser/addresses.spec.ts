import { expect, test, type APIRequestContext } from '@playwright/test'
import limitTo from 'p-limit'

import { type Generated, generator, removeGenerated, slugOf } from './generated'
import { as } from './panel'
import { sitemapPaths } from './places'

/** How many documents are tried, and which: DOCUMENTS=2000 SEED=7 npm test -- browser -- tests/browser/addresses.spec.ts */
const isOwnRun = process.env['DOCUMENTS'] !== undefined
const count = Number(process.env['DOCUMENTS'] ?? 12)
const seed = Number(process.env['SEED'] ?? 20_261_125)

/** How many documents are made or checked at once. */
const atOnce = 4

const pathOf = (url: string) => new URL(url, 'http://localhost').pathname

const rooms = {
  de: { publications: '/publikationen', 'focus-areas': '/schwerpunkte', pages: '' },
  en: { publications: '/publications', 'focus-areas': '/focus-areas', pages: '' },
} as const

/** What is wrong with a file for a visitor: each way of asking for it, at each of its addresses. */
async function faultsOfFile(
  visitor: APIRequestContext,
  path: string,
  name: string,
): Promise<string[]> {
  const got = await visitor.get(path)
  const head = await visitor.head(path)
  const part = await visitor.get(path, { headers: { range: 'bytes=0-9' } })
  const statuses = [got.status(), head.status(), part.status()]
  const isThere =
    statuses[0] === 200 && statuses[1] === 200 && [200, 206].includes(statuses[2] ?? 0)
  const disposition = got.headers()['content-disposition'] ?? ''
  const shown = /filename\*=UTF-8''(\S+)/.exec(disposition)?.[1]
  const plain = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? ''
  const sent = shown ? decodeURIComponent(shown) : plain
  const base = name.slice(0, name.lastIndexOf('.'))
  return [
    ...(isThere ? [] : [`${path} ${statuses.join(' ')}`]),
    ...(sent.startsWith(base) ? [] : [`${path} is sent as ${disposition}, not as ${name}`]),
  ]
}

const addressOf = (made: Generated, locale: 'de' | 'en', slug: string) =>
  `/${locale}${rooms[locale][made.collection as keyof (typeof rooms)['de']]}/${slug}`

async function faultsOf(visitor: APIRequestContext, made: Generated, known: Set<string>) {
  const faults: string[] = []
  for (const locale of ['de', 'en'] as const) {
    const slug = await slugOf(visitor, made, locale)
    const path = addressOf(made, locale, slug)
    const page = await visitor.get(path, { maxRedirects: 0 })
    const drawn = await visitor.get(`/og/${locale}/${made.collection}/${slug}`)
    if (page.status() !== 200) faults.push(`${path} ${page.status().toString()}`)
    if (drawn.status() !== 200) faults.push(`picture of ${path} ${drawn.status().toString()}`)
    if (!known.has(path)) faults.push(`${path} is not in the sitemap`)
    if (!slug || slug.length > 80) faults.push(`${path} is no short address`)
  }
  const { file, picture } = made
  const sizes = Object.values(picture.sizes ?? {}).flatMap(({ url }) => (url ? [url] : []))
  for (const url of [picture.url, ...sizes])
    faults.push(...(await faultsOfFile(visitor, pathOf(url), picture.givenName)))
  if (file) faults.push(...(await faultsOfFile(visitor, pathOf(file.url), file.givenName)))
  return faults
}

/** The addresses of publications that the lists of a language name, page by page. */
async function listed(visitor: APIRequestContext, list: string): Promise<Set<string>> {
  const paths = new Set<string>()
  // Past its last page the list begins again, so a page without a new address is the end.
  for (let page = 1, before = -1; paths.size > before; page += 1) {
    before = paths.size
    const html = await (await visitor.get(`${list}?page=${page.toString()}`)).text()
    for (const [, path = ''] of html.matchAll(/href="(\/[^"?#]+)"/g))
      if (path.startsWith(`${list}/`)) paths.add(path)
  }
  return paths
}

test('whatever letters titles and file names have, everything published is found by visitors', async ({
  baseURL,
  browser,
  request,
}) => {
  test.setTimeout(300_000 + count * 10_000)
  const editor = (await as(browser, 'admin', 'de', baseURL)).request
  const make = generator(editor, seed, baseURL ?? '')
  const some = limitTo(atOnce)
  const all: Generated[] = []
  try {
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        some(async () => {
          all.push(await make(index))
        }),
      ),
    )
    // For seconds after a change, visitors may get the sitemap from before it.
    let known = new Set<string>()
    const newest = all.at(-1)
    const last = newest && addressOf(newest, 'en', await slugOf(request, newest, 'en'))
    await expect
      .poll(async () => {
        known = new Set(await sitemapPaths(request))
        return last === undefined || known.has(last)
      })
      .toBe(true)
    const faults: string[] = []
    const check = (made: Generated) => some(() => faultsOf(request, made, known))
    faults.push(...(await Promise.all(all.map(check))).flat())
    for (const list of ['/de/publikationen', '/en/publications'])
      for (const path of await listed(request, list)) {
        const status = (await request.get(path, { maxRedirects: 0 })).status()
        if (status !== 200) faults.push(`${path} ${status.toString()} in the list`)
      }
    // The report of the run names what was tried, so that it can be tried again.
    process.stdout
      .write(`Addresses: seed ${seed.toString()}, ${count.toString()} documents, ${faults.length.toString()} faults
`)
    expect(faults).toEqual([])
  } finally {
    // A run of its own has a site of its own, which is thrown away.
    if (!isOwnRun) await removeGenerated(editor, all, baseURL ?? '')
  }
})

for (const [path, to] of [
  ['/en/leitbild', '/en/mission'],
  ['/de/publications', '/de/publikationen'],
  ['/kontakt', '/de/kontakt'],
  ['/contact', '/en/contact'],
  ['/leitbild', '/de/leitbild'],
  ['/DE', '/de'],
  ['/en/publikationen/jahresbericht-2025', '/en/publications/jahresbericht-2025'],
] as const)
  test(`${path} leads to ${to} for good`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([answer.status(), answer.headers()['location']]).toEqual([308, to])
    expect((await request.get(to)).status()).toBe(200)
  })

test('a browser that wants neither German nor English starts in English', async ({ request }) => {
  const answer = await request.get('/', {
    maxRedirects: 0,
    headers: { 'accept-language': 'ar, ro;q=0.8' },
  })
  expect([answer.status(), answer.headers()['location']]).toEqual([307, '/en'])
})
