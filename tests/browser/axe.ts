import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: (within: ElementContext) => Promise<AxeResults> }

/** What axe finds on a page, or in a part of it. */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (part) => (window as unknown as { axe: Axe }).axe.run(part),
    within,
  )
  return violations.map(({ help, id, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`)
}
