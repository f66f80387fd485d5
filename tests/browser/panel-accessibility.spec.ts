import { writeFileSync } from 'node:fs'

import { type Page, test } from '@playwright/test'

import { faults } from './axe'
import { accounts, signIn, speak } from './panel'

const read = (page: Page) =>
  page.evaluate(() => {
    const words = new Set<string>()
    for (const each of document.querySelectorAll('body *')) {
      if (each.closest('script, style, noscript, iframe, .render-title, [contenteditable]')) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const value = each.getAttribute(name)
        if (value) words.add(value)
      }
      for (const node of each.childNodes)
        if (node.nodeType === 3 && node.textContent?.trim()) words.add(node.textContent.trim())
    }
    return [...words]
  })

test('probe', async ({ page, baseURL, browser }) => {
  test.setTimeout(1200_000)
  void accounts
  const out: string[] = []
  await page.setViewportSize({ width: 1600, height: 1000 })
  const stranger = await browser.newPage({ baseURL })
  for (const path of ['/admin/login', '/admin/forgot']) {
    const seen: Record<string, string[]> = {}
    for (const language of ['en', 'de'] as const) {
      await speak(stranger, language, baseURL)
      await stranger.goto(path)
      await stranger.locator('form').first().waitFor()
      for (const f of await faults(stranger)) out.push(`AXE ${language} ${path} ${f}`)
      seen[language] = await read(stranger)
    }
    const en = new Set(seen['en'])
    for (const w of seen['de'] ?? []) if (en.has(w)) out.push(`SAME ${path} ${w}`)
  }
  await signIn(page, 'admin', baseURL)
  const { docs } = (await (await page.request.get('/api/publications?limit=1&depth=0')).json()) as { docs: { id: string }[] }
  const pages = (await (await page.request.get('/api/pages?limit=1&depth=0')).json()) as { docs: { id: string }[] }
  const media = (await (await page.request.get('/api/media?limit=1&depth=0')).json()) as { docs: { id: string }[] }
  const id = docs[0]?.id ?? ''
  const pageId = pages.docs[0]?.id ?? ''
  const collections = ['publications', 'pages', 'focus-areas', 'mission-statements', 'network-memberships', 'funders', 'help-contacts', 'member-organisations', 'media', 'documents', 'users']
  const globals = ['home', 'navigation', 'organisation', 'help', 'search-settings', 'translation-settings']
  const paths = [
    '/admin',
    '/admin/account',
    '/admin/translations',
    ...collections.flatMap((c) => [`/admin/collections/${c}`, `/admin/collections/${c}/create`]),
    ...globals.map((g) => `/admin/globals/${g}`),
    `/admin/collections/publications/${id}`,
    `/admin/collections/publications/${id}/versions`,
    `/admin/collections/pages/${pageId}`,
    `/admin/collections/media/${media.docs[0]?.id ?? ''}`,
    '/admin/collections/pages/trash',
    '/admin/collections/glossary',
    '/admin/collections/locale-strings',
  ]
  for (const path of paths) {
    const seen: Record<string, string[]> = {}
    for (const language of ['en', 'de'] as const) {
      try {
        await speak(page, language, baseURL)
        await page.goto(path)
        await page.locator('.leitbild-dashboard, form[data-form-ready="true"], .collection-list, .versions, .desk, main').first().waitFor({ timeout: 20000 })
        await page.waitForLoadState('networkidle')
        for (const f of await faults(page)) out.push(`AXE ${language} ${path} ${f}`)
        seen[language] = await read(page)
      } catch (e) {
        out.push(`ERR ${path} ${String(e).slice(0, 200)}`)
      }
    }
    const en = new Set(seen['en'])
    for (const w of seen['de'] ?? []) if (en.has(w) && /[a-z]{3}/i.test(w)) out.push(`SAME ${path} ${w}`)
    writeFileSync('/tmp/ax/out.txt', out.join('\n'))
  }
})
