import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

import { hardTitles, titlesByScript } from '../helpers/scripts'
import { generator, removeGenerated, slugOf } from './generated'
import { as } from './panel'
import { sitemapPaths } from './places'

const watched = () => readFileSync(process.env['OUTGOING_FILE'] ?? '', 'utf8')

const panelPaths = [
  '/admin',
  '/admin/account',
  '/admin/translations',
  ...['pages', 'publications', 'media', 'documents'].flatMap((name) => [
    `/admin/collections/${name}`,
    `/admin/collections/${name}/create`,
  ]),
  '/admin/globals/home',
]

test('no request of visitors or staff makes the server contact anybody, whatever letters titles hold', async ({
  baseURL,
  browser,
  request,
}) => {
  test.setTimeout(600_000)
  const page = await as(browser, 'admin', 'de', baseURL)
  const headers = { origin: baseURL ?? '' }
  const make = generator(page.request, 12, baseURL ?? '')
  const made = []
  for (let index = 0; index < 6; index += 1) made.push(await make(index))
  const ids: string[] = []
  const failures: string[] = []
  const visit = async (path: string, staff = false) => {
    const status = (await (staff ? page.request : request).get(path)).status()
    if (status >= 500) failures.push(`${path} ${status.toString()}`)
  }
  try {
    for (const [index, title] of [...Object.values(titlesByScript), ...hardTitles].entries()) {
      const slug = `zeichen-${index.toString()}`
      const data = { title, slug, _status: 'published' }
      const answer = await page.request.post('/api/focus-areas?locale=de&depth=0', {
        data,
        headers,
      })
      expect([title, answer.status()]).toEqual([title, 201])
      ids.push(((await answer.json()) as { doc: { id: string } }).doc.id)
    }
    const paths = await sitemapPaths(request)
    for (const path of paths) await visit(path)
    for (const index of ids.keys()) {
      await visit(`/de/schwerpunkte/zeichen-${index.toString()}`)
      await visit(`/og/de/focus-areas/zeichen-${index.toString()}`)
    }
    for (const one of made) {
      await visit(`/og/de/${one.collection}/${await slugOf(request, one, 'de')}`)
      await visit(`/preview?collection=${one.collection}&id=${one.id}&locale=de`, true)
      await visit(`/admin/collections/${one.collection}/${one.id}`, true)
      await visit(`/api/${one.collection}/${one.id}?depth=3`)
    }
    for (const path of [
      '/',
      '/og/de',
      '/og/en',
      '/robots.txt',
      '/look/icon.svg',
      '/api/health/ready',
      '/api/openapi.json',
    ])
      await visit(path)
    for (const path of panelPaths) await visit(path, true)
    const remote = { url: 'http://outgoing.invalid/x.png', filename: 'x.png' }
    const posts = await Promise.all([
      page.request.post('/api/media', { data: remote, headers }),
      page.request.post('/api/media?uploadEdits[focalPoint][x]=1', { data: remote, headers }),
      page.request.get('/api/media/paste-url?src=http://outgoing.invalid/x.png'),
      request.post('/api/users/forgot-password', {
        data: { email: 'niemand@example.org' },
        headers,
      }),
    ])
    for (const post of posts)
      if (post.status() >= 500) failures.push(`${post.url()} ${post.status().toString()}`)
  } finally {
    const areas = ids.map((id) => ({ collection: 'focus-areas', id }))
    await removeGenerated(page.request, [...made, ...areas], baseURL ?? '')
  }
  const lines = watched().trim().split('\n')
  expect(lines).toEqual(expect.arrayContaining(['WATCHING main thread', 'WATCHING other thread']))
  expect(lines.filter((line) => line.startsWith('ASKED'))).toEqual([])
  expect(failures).toEqual([])
})
