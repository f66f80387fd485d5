import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { makePublication, removePublication, signIn, speak } from './panel'

let ids: string[] = []
let word = ''

test.beforeEach(async ({ baseURL, page }) => {
  word = randomBytes(4).toString('hex')
  ids = []
  await signIn(page, 'editor', baseURL)
  await speak(page, 'de', baseURL)
})

test.afterEach(async ({ baseURL, page }) => {
  await signIn(page, 'admin', baseURL)
  for (const id of ids) await removePublication({ request: page.request, baseURL }, id)
})

async function publication(page: Page, baseURL: string | undefined, title: string) {
  const id = await makePublication({ request: page.request, baseURL }, title)
  ids.push(id)
  return id
}

const change = (page: Page, baseURL: string | undefined, path: string, data: object) =>
  page.request.patch(`/api/publications/${path}`, { data, headers: { origin: baseURL ?? '' } })

test('the dialog of a version names the language, and its result is a draft', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(120_000)
  const id = await publication(page, baseURL, `Alt ${word}`)
  await change(page, baseURL, `${id}?locale=de`, { title: `Neu ${word}`, _status: 'published' })
  const answer = await page.request.get(
    `/api/publications/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
    { headers: { origin: baseURL ?? '' } },
  )
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  const version = docs[0]?.id ?? ''
  await page.goto(`/admin/collections/publications/${id}/versions/${version}?locale=de`)
  const button = page.getByRole('button', { name: 'Als Entwurf wiederherstellen' })
  await button.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('auf Deutsch')
  await expect(dialog).toContainText('Das Ergebnis ist ein Entwurf')
  await dialog.getByRole('button', { name: 'Bestätigen' }).click()
  await expect(page.locator('#field-title')).toHaveValue(`Alt ${word}`)
  const german = await page.request.get(`/api/publications/${id}?locale=de&depth=0`)
  expect((await german.json()) as object).toMatchObject({
    title: `Neu ${word}`,
    _status: 'published',
  })
})

test('a document whose address is taken comes back from the trash under another one', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(120_000)
  const id = await publication(page, baseURL, `Bericht ${word}`)
  await change(page, baseURL, `${id}?locale=de`, { deletedAt: new Date().toISOString() })
  await publication(page, baseURL, `Bericht ${word}`)
  await page.goto(`/admin/collections/publications/trash/${id}?locale=de`)
  await page.getByRole('button', { name: 'Wiederherstellen …' }).click()
  const drawer = page.locator('.leitbild-plan')
  await expect(drawer).toContainText(`Bisher „bericht-${word}“`)
  await drawer.getByLabel('Neue Webadresse (Deutsch)').fill(`zweiter-${word}`)
  await drawer.getByRole('button', { name: 'Als Entwurf wiederherstellen' }).click()
  await expect(page.locator('#field-slug')).toHaveValue(`zweiter-${word}`)
  expect((await page.request.get(`/de/publikationen/zweiter-${word}`)).status()).toBe(404)
})

test('a form that was opened and left empty leaves no row in the list', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(120_000)
  const headers = { origin: baseURL ?? '' }
  const named = '/api/funders?draft=true&limit=1&where[name][exists]=true'
  const answer = await page.request.get(named, { headers })
  const { totalDocs } = (await answer.json()) as { totalDocs: number }
  // On narrow windows the menu is closed.
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/admin/collections/funders/create?locale=de')
  await expect(page).toHaveURL(/funders\/[\da-f]{8}-/)
  await expect(page.locator('#field-name')).toBeVisible()
  const left = page.waitForResponse((response) => response.url().endsWith('/leave'))
  await page.locator('.nav a[href$="/collections/funders"]').click()
  expect(await (await left).json()).toEqual({ removed: true })
  await expect(page.locator('.collection-list table tbody tr')).toHaveCount(totalDocs)
})
