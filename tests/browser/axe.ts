import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: (within: ElementContext, options: RunOptions) => Promise<AxeResults> }

/** What axe finds on a page, or in a part of it: by all its rules, or by those of WCAG 2.2, levels A and AA. */
export async function faults(
  page: Page,
  within = 'html',
  rules: 'all' | 'wcag' = 'all',
): Promise<string[]> {
  await page.evaluate(axe)
  // Describing every part without a fault takes longer than looking for faults.
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const runOnly = rules === 'wcag' ? { runOnly: tags } : {}
  const options: RunOptions = { resultTypes: ['violations'], ...runOnly }
  const violations = await page.evaluate(
    async ([part, asked]) => {
      const { run } = (window as unknown as { axe: Axe }).axe
      return (await run(part, asked)).violations
    },
    [within, options] as const,
  )
  return violations.map(({ help, id, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`)
}
