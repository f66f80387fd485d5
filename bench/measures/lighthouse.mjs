import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { findChromium } from '../../scripts/steps/chromium.mjs'
import { visited } from '../steps/pages.mjs'
import { run } from '../steps/run.mjs'
import { startSite, until } from '../steps/site.mjs'

const marks = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse as a phone, when it is installed; `--lighthouse FOLDER` names a node_modules that has it. */
export async function lighthouse({ lighthouseIn, place, root }) {
  const cli = [lighthouseIn, join(root, 'node_modules')]
    .filter(Boolean)
    .map((folder) => join(folder, 'lighthouse', 'cli', 'index.js'))
    .find((path) => existsSync(path))
  if (!cli) return [{ what: 'Lighthouse', note: 'not installed; see bench/README.md' }]
  const site = await startSite({ place, root })
  const rows = []
  for (const path of visited) {
    await until(site.url + path, ({ ok }) => ok, 20_000)
    const args = [cli, site.url + path, '--output=json', '--quiet', '--form-factor=mobile']
    const flags = '--chrome-flags=--headless=new --no-sandbox'
    const { output, errors } = await run(process.execPath, [...args, flags], {
      env: { ...process.env, CHROME_PATH: await findChromium(root) },
    })
    try {
      const { audits, categories } = JSON.parse(output)
      const valueOf = (name) => audits[name].numericValue
      rows.push(
        ...marks.map((mark) => ({
          what: `${path}: ${mark}`,
          value: Math.round(categories[mark].score * 100),
          least: 100,
        })),
        {
          what: `${path}: LCP`,
          value: valueOf('largest-contentful-paint'),
          unit: 'ms',
          most: 1000,
        },
        { what: `${path}: TBT`, value: valueOf('total-blocking-time'), unit: 'ms', most: 0 },
        { what: `${path}: CLS`, value: valueOf('cumulative-layout-shift'), most: 0 },
      )
    } catch {
      rows.push({ what: `${path}: Lighthouse`, note: `failed: ${errors.slice(-200)}` })
    }
  }
  await site.stop()
  return rows
}
