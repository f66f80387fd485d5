import { readFileSync } from 'node:fs'

import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'

type Account = { email: string; password: string; role: string }

export const accounts = JSON.parse(
  readFileSync(process.env['ACCOUNTS_FILE'] ?? 'data/demo-accounts.json', 'utf8'),
) as Account[]

/** Signs the browser in as one of the demo accounts. */
export async function signIn(page: Page, role: string, baseURL = ''): Promise<void> {
  const { email, password } = accounts.find((each) => each.role === role) ?? {}
  const answer = await page.request.post('/api/users/login', {
    data: { email, password },
    headers: { origin: baseURL },
  })
  if (!answer.ok()) throw new Error(`${role} cannot sign in: ${answer.status().toString()}`)
}

/** Chooses the language of the panel. */
export const speak = (page: Page, language: 'de' | 'en', baseURL = '') =>
  page.context().addCookies([{ name: 'leitbild-lng', value: language, url: baseURL }])

/** A browser of its own for an account. */
export async function as(
  browser: Browser,
  role: string,
  language: 'de' | 'en',
  baseURL = '',
): Promise<Page> {
  const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 900 } })
  await signIn(page, role, baseURL)
  await speak(page, language, baseURL)
  return page
}

type Owner = { request: APIRequestContext; baseURL: string | undefined }

/** A publication of the test's own, published in German, without an English text. */
export async function makePublication({ baseURL, request }: Owner, title: string): Promise<string> {
  const response = await request.post('/api/publications?locale=de&depth=0', {
    data: { title, kind: 'report', date: '2026-01-15T12:00:00.000Z', _status: 'published' },
    headers: { origin: baseURL ?? '' },
  })
  const { doc } = (await response.json()) as { doc: { id: string } }
  return doc.id
}

/** Removes it for good. */
export async function removePublication({ baseURL, request }: Owner, id: string): Promise<void> {
  const headers = { origin: baseURL ?? '' }
  await request.delete(`/api/publications/${id}?trash=true`, { headers })
}

/** Opens the preview beside the form, where the account has not left it open: the panel remembers it. */
export async function openPreview(page: Page): Promise<void> {
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  if (await page.locator('iframe').first().isVisible()) return
  await page.locator('#live-preview-toggler').click()
}
