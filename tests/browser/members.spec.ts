import { expect, test } from '@playwright/test'

import { templates } from './places'

/** What the demo stores of a shelter, and no visitor may read. */
const secrets = ['44137', 'Dortmund', 'Beispielweg 7', 'schutzhaus-ahorn@example.org']

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const [list, member, title] of [
    ['/de/mitglieder', 'Beratung Hafenlicht (Beispiel)', 'Mitglieder'],
    ['/en/members', 'Beratung Hafenlicht (example)', 'Members'],
  ] as const)
    test(`${list} leads to each organisation, whose number can be called`, async ({ page }) => {
      await page.goto(list)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.locator('.member-list > li')).toHaveCount(24)
      await expect(page.locator('main h2')).toHaveCount(16)
      await page.getByRole('link', { name: member }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(member)
      const call = page.getByRole('main').getByRole('link', { name: '030 23125' })
      await expect(call).toHaveAttribute('href', /^tel:03023125/)
    })

  test('the network page shows the members as well', async ({ page }) => {
    await page.goto('/de/vernetzung')
    await expect(page.getByText('24 Organisationen gehören zum Netzwerk.')).toBeVisible()
  })
})

test('no page, file or answer shows where a shelter is', async ({ request }) => {
  const paths = [
    ...templates.member,
    ...templates.members,
    ...templates.network,
    '/de/mitglieder/beispiel-schutzhaus-ahorn',
    '/sitemap.xml',
    '/api/member-organisations?limit=100&depth=2',
    '/api/member-organisations?limit=100&locale=all&draft=true',
  ]
  const hits: string[] = []
  for (const path of paths) {
    const text = await (await request.get(path)).text()
    hits.push(...secrets.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`))
  }
  expect(hits).toEqual([])
})

test('nobody finds a shelter by filtering or sorting', async ({ request }) => {
  for (const question of [
    'where[postcode][equals]=44137',
    'where[place][like]=Dort',
    'where[or][0][street][like]=Beispiel',
    'sort=postcode',
    'sort=-place',
  ]) {
    const answer = await request.get(`/api/member-organisations?${question}`)
    expect(answer.status(), question).toBe(400)
  }
})
