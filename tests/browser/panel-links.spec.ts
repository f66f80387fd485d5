import { randomBytes } from 'node:crypto'

import { expect, test } from '@playwright/test'

import { linkText } from '@/tests/helpers/link-text'

import { makePublication, removePublication, signIn, speak } from './panel'

let id = ''
let draft = ''

test.beforeEach(async ({ baseURL, page }) => {
  await signIn(page, 'admin', baseURL)
  await speak(page, 'de', baseURL)
  const owner = { request: page.request, baseURL }
  const word = randomBytes(4).toString('hex')
  id = await makePublication(owner, `Mit Links ${word}`)
  draft = await makePublication(owner, `Zurückgezogen ${word}`)
  const headers = { origin: baseURL ?? '' }
  const change = (which: string, data: object) =>
    page.request.patch(`/api/publications/${which}?locale=de`, { data, headers })
  await change(draft, { _status: 'draft' })
  const doc = { relationTo: 'publications', value: draft }
  const body = linkText(['Unterlagen lesen', doc], ['Anderswo', 'https://www.example.org'])
  expect((await change(id, { body, _status: 'published' })).status()).toBe(200)
})

test.afterEach(async ({ baseURL, page }) => {
  for (const each of [id, draft]) await removePublication({ request: page.request, baseURL }, each)
})

test('a link to what is not published is named below the text, and plain words on the site', async ({
  page,
  request,
}) => {
  await page.goto(`/admin/collections/publications/${id}?locale=de`)
  const note = page.locator('.leitbild-dead-links')
  await expect(note).toContainText('„Unterlagen lesen“')
  await expect(note).not.toContainText('Anderswo')
  const answer = await page.request.get(`/api/publications/${id}?locale=de&depth=0`)
  const { slug } = (await answer.json()) as { slug: string }
  const html = await (await request.get(`/de/publikationen/${slug}`)).text()
  expect(html).toContain('Unterlagen lesen')
  expect(html).not.toMatch(/<a [^>]*>Unterlagen lesen/)
  expect(html).toMatch(/<a [^>]*href="https:\/\/www\.example\.org"[^>]*>Anderswo/)
})

test('the form of a link refuses what cannot work, and takes an address without https://', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.goto(`/admin/collections/publications/${id}?locale=de`)
  // The words of a link pass the pointer on to their paragraph.
  await page.getByRole('textbox').getByText('Anderswo').click({ force: true })
  await page.locator('.link-editor .link-edit').click()
  const drawer = page.locator('.lexical-link-edit-drawer')
  /** Types an address and saves the link, once the server has looked at the address. */
  const saveWith = async (address: string) => {
    const looked = page.waitForResponse(
      (response) => response.request().postData()?.includes(address) ?? false,
    )
    await drawer.locator('input[name="url"]').fill(address)
    await looked
    await drawer.getByRole('button', { name: /speichern/i }).click()
  }
  await saveWith('javascript:alert(1)')
  await expect(
    drawer.getByText(/Der Link \(javascript:alert\(1\)\) führt zu einer Adresse/),
  ).toBeVisible()
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true'))
  await saveWith('www.example.de/neu')
  expect(await (await saved).text()).toContain('"url":"https://www.example.de/neu"')
})
