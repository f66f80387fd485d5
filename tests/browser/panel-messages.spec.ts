import { expect, test } from '@playwright/test'

import { noticeOf } from './editing'
import { signIn, speak } from './panel'

test.beforeEach(async ({ baseURL, page }) => {
  await signIn(page, 'editor', baseURL)
  await speak(page, 'de', baseURL)
})

test('what is wrong with a field stands at that field, with the remedy', async ({
  baseURL,
  page,
}) => {
  test.setTimeout(90_000)
  await page.goto('/admin/collections/focus-areas/create?locale=de')
  await page.waitForURL(/focus-areas\/[\da-f-]{20,}/)
  try {
    await page.locator('#action-save').click()
    const reason = 'Bitte füllen Sie dieses Feld aus, bevor Sie diese Sprache veröffentlichen.'
    await expect(noticeOf(page)).toContainText('Es wurde nichts veröffentlicht.')
    await expect(noticeOf(page)).toContainText(`Titel: ${reason}`)
    await expect(page.locator('.field-error')).toContainText(reason)
  } finally {
    const id = /focus-areas\/([\da-f-]{20,})/.exec(page.url())?.[1] ?? ''
    const headers = { origin: baseURL ?? '' }
    await page.request.delete(`/api/focus-areas/${id}?trash=true`, { headers })
  }
})

test('a file of another kind is refused in German, whatever its name says', async ({
  baseURL,
  page,
}) => {
  const file = { name: 'bericht.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Hallo') }
  const headers = { origin: baseURL ?? '' }
  const answer = await page.request.post('/api/documents?locale=de', {
    headers,
    multipart: { file, _payload: '{}' },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.json()).toMatchObject({
    errors: [
      {
        message: 'Es wurde nichts gespeichert. Bitte berichtigen Sie dieses Feld: Datei',
        data: {
          errors: [{ path: 'file', message: expect.stringContaining('PDF, EPUB, MP3, RTF') }],
        },
      },
    ],
  })
})
