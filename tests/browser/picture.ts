import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

/** Kept in docs/pictures with PICTURES=docs/pictures; otherwise they are made to see that they can be. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'] ?? join('test-results', 'pictures')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
