import { expect, test } from '@playwright/test'

import { firstHourTexts } from '@/admin/first-hour/texts'

import { faults } from './axe'
import { speak } from './panel'
import { firstAdmin, recordingServer, signFirstIn } from './recording-server'

const t = firstHourTexts.de

test('the list of the first hour leads from an empty database to a site that can be shown', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const server = await recordingServer()
  const { base } = server
  const page = await browser.newPage({ baseURL: base, viewport: { width: 1600, height: 900 } })
  await firstAdmin(page.request, server)
  expect((await signFirstIn(page.request, base)).status()).toBe(200)
  await speak(page, 'de', base)
  const list = page.locator('.leitbild-first-hour')
  const open = list.locator('[data-done="false"]')

  /** Follows a step to its form, fills it in, and publishes it. */
  const take = async (step: keyof typeof t.steps, words: Record<string, string>) => {
    await list.getByRole('link', { name: t.steps[step].title, exact: true }).click()
    await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
    for (const [field, word] of Object.entries(words))
      await page.locator(`#field-${field}`).fill(word)
    await page.locator('#action-save').click()
    const saved = page.locator('.payload-toast-container').getByText(/Gespeichert|erfolgreich/)
    // The panel asks first where a translation was not reviewed.
    const anyway = page.getByRole('button', { name: 'Trotzdem veröffentlichen' })
    await expect(saved.or(anyway).first()).toBeVisible()
    if (await anyway.isVisible()) await anyway.click()
    await expect(saved.first()).toBeVisible()
  }
  const returned = async (count: number) => {
    await page.goto('/admin')
    await expect(open).toHaveCount(count)
  }

  try {
    await returned(6)
    expect(await faults(page, '.leitbild-first-hour')).toEqual([])
    await take('name', { name: 'Netzwerk Beispiel', shortName: 'NB' })
    await returned(5)
    await take('languages', { name: 'Example network' })
    await returned(4)
    await take('accent', { accent: '#5a3e5b' })
    await returned(3)
    await take('goals', { title: 'Rechte durchsetzen' })
    await returned(2)
    await take('help', {
      name: 'Polizei',
      whom: 'alle, die in Gefahr sind',
      lineLabel: 'In Gefahr',
      phone: '110',
    })
    await returned(1)
    await take('imprint', { title: 'Impressum' })
    const id = /pages\/([\w-]{24,})/.exec(page.url())?.[1]
    const answer = await page.request.post('/api/globals/navigation', {
      data: { footer: [{ kind: 'page', page: id }], _status: 'published' },
      headers: { origin: base },
    })
    expect(answer.status()).toBe(200)
    await page.goto('/admin')
    await expect(page.locator('.leitbild-dashboard')).toBeVisible()
    await expect(list).toHaveCount(0)

    const visitor = await browser.newPage({ baseURL: base })
    await expect(async () => {
      await visitor.goto('/de')
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Netzwerk Beispiel', {
        timeout: 500,
      })
      await expect(visitor.getByRole('link', { name: 'Impressum' })).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 30_000 })
    await expect(visitor.getByRole('heading', { name: 'Rechte durchsetzen' })).toBeVisible()
    await expect(visitor.locator('.help-line a[href="tel:110"]')).toBeVisible()
    expect(
      await visitor.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--accent').trim(),
      ),
    ).toBe('#5a3e5b')
    expect(await faults(visitor)).toEqual([])
    await visitor.goto('/en')
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Example network')
  } finally {
    await page.close()
    await server.stop()
  }
})
