import { randomBytes } from 'node:crypto'

import { type APIRequestContext, expect, test } from '@playwright/test'

import { makePublication, openPreview, removePublication, signIn } from './panel'

async function draftOf(request: APIRequestContext, baseURL: string): Promise<string> {
  const where = 'where[title][contains]=Entwurf&draft=true&locale=de&depth=0'
  const response = await request.get(`/api/publications?${where}`, {
    headers: { origin: baseURL },
  })
  const { docs } = (await response.json()) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

test('an editor sees a draft as a page, and leaves the preview', async ({
  baseURL,
  context,
  page,
}) => {
  await signIn(page, 'editor', baseURL)
  const id = await draftOf(context.request, baseURL ?? '')
  await page.goto(`/preview?collection=publications&id=${id}&locale=de`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Digitale Beratung')
  await page.getByRole('link', { name: 'Vorschau beenden' }).click()
  await expect(page.getByRole('link', { name: 'Vorschau beenden' })).toHaveCount(0)
})

test('a stranger is asked to sign in', async ({ request }) => {
  const response = await request.get('/preview?collection=publications&id=x&locale=de', {
    maxRedirects: 0,
  })
  expect(response.headers()['location']).toContain('/admin/login')
})

test.describe('beside the form', () => {
  test.describe.configure({ timeout: 90_000 })

  test('the preview goes along when the address changes, and loads nothing again and again', async ({
    baseURL,
    page,
  }) => {
    await signIn(page, 'admin', baseURL)
    const owner = { request: page.request, baseURL }
    const id = await makePublication(owner, `Vorschau ${randomBytes(4).toString('hex')}`)
    const [lost, loads]: [string[], string[]] = [[], []]
    page.on('response', (answer) => {
      if (!answer.request().isNavigationRequest()) return
      loads.push(answer.url())
      if (answer.status() === 404) lost.push(answer.url())
    })
    await page.goto(`/admin/collections/publications/${id}?locale=de`)
    await openPreview(page)
    await expect(page.frameLocator('iframe').locator('.preview-bar')).toBeVisible()
    const slug = `neue-adresse-${randomBytes(4).toString('hex')}`
    await page.locator('#field-slug').fill(slug)
    await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(slug))
    await page.locator('#action-save').click()
    await expect(page.locator('.editing-notice')).toContainText(slug)
    const address = `${baseURL ?? ''}/de/publikationen/${slug}`
    await expect.poll(() => page.frames().map((each) => each.url())).toContain(address)
    // The old address may be fetched once, between the save and the new address.
    expect(lost.length).toBeLessThan(3)
    expect(loads.length).toBeLessThan(12)
    await removePublication(owner, id)
  })

  test('a document in the trash has no preview that would fail', async ({ baseURL, page }) => {
    await signIn(page, 'admin', baseURL)
    const owner = { request: page.request, baseURL }
    const id = await makePublication(owner, `Papierkorb ${randomBytes(4).toString('hex')}`)
    await page.request.patch(`/api/publications/${id}`, {
      data: { deletedAt: new Date().toISOString() },
      headers: { origin: baseURL ?? '' },
    })
    const failed: string[] = []
    page.on('response', (answer) => {
      if (answer.status() >= 400) failed.push(answer.url())
    })
    await page.goto(`/admin/collections/publications/trash/${id}?locale=de`)
    await expect(page.locator('#field-title')).toBeVisible()
    await expect(page.locator('#live-preview-toggler')).toHaveCount(0)
    expect(failed).toEqual([])
    await removePublication(owner, id)
  })
})
