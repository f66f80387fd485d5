import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: (within: ElementContext, options: RunOptions) => Promise<AxeResults> }

/** What axe finds on a page, or in a part of it. */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe)
  // Describing every part without a fault takes longer than looking for faults.
  const violations = await page.evaluate(async (part) => {
    const { run } = (window as unknown as { axe: Axe }).axe
    return (await run(part, { resultTypes: ['violations'] })).violations
  }, within)
  return violations.map(({ help, id, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`)
}
