import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

import { findChromium } from '../../scripts/steps/chromium.mjs'
import { median } from '../steps/numbers.mjs'
import { visited } from '../steps/pages.mjs'
import { run } from '../steps/run.mjs'
import { startSite, until } from '../steps/site.mjs'

const marks = ['performance', 'accessibility', 'best-practices', 'seo']
const times = { LCP: 'largest-contentful-paint', TBT: 'total-blocking-time' }
/** One run differs from the next by what else the machine did: each page is looked at this often, and the median counts. */
const looks = 3

const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bare</title><h1>A heading</h1><p>One sentence.</p></html>`

/** A page of one sentence, in a server of its own: what Lighthouse finds on it comes from the machine. */
async function withBarePage(measure) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(bare)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const measured = await measure(`http://127.0.0.1:${server.address().port}/`)
  server.close()
  return measured
}

/** Lighthouse as a phone, when it is installed; `--lighthouse FOLDER` names a node_modules that has it. */
export async function lighthouse({ lighthouseIn, place, root }) {
  const cli = [lighthouseIn, join(root, 'node_modules')]
    .filter(Boolean)
    .map((folder) => join(folder, 'lighthouse', 'cli', 'index.js'))
    .find((path) => existsSync(path))
  if (!cli) return [{ what: 'Lighthouse', note: 'not installed; see bench/README.md' }]
  const CHROME_PATH = await findChromium(root)
  const look = async (url) => {
    const args = [cli, url, '--output=json', '--quiet', '--form-factor=mobile']
    const flags = '--chrome-flags=--headless=new --no-sandbox'
    const env = { ...process.env, CHROME_PATH }
    const { errors, output } = await run(process.execPath, [...args, flags], { env })
    try {
      return JSON.parse(output)
    } catch {
      throw new Error(errors.slice(-200))
    }
  }
  const lookOften = async (url) => {
    const reports = []
    for (let count = 0; count < looks; count += 1) reports.push(await look(url))
    return {
      time: (name) => median(reports.map(({ audits }) => audits[name].numericValue)),
      shift: Math.max(
        ...reports.map(({ audits }) => audits['cumulative-layout-shift'].numericValue),
      ),
      mark: (name) => median(reports.map(({ categories }) => categories[name].score * 100)),
    }
  }
  const site = await startSite({ place, root })
  const rows = []
  for (const path of visited) {
    try {
      await until(site.url + path, ({ ok }) => ok, 20_000)
      const { mark, shift, time } = await lookOften(site.url + path)
      rows.push(
        ...marks.map((name) => ({
          what: `${path}: ${name}`,
          value: Math.round(mark(name)),
          least: 100,
        })),
        { what: `${path}: LCP`, value: time(times.LCP), unit: 'ms', most: 1000 },
        { what: `${path}: TBT`, value: time(times.TBT), unit: 'ms', most: 0 },
        { what: `${path}: CLS`, value: shift, most: 0 },
      )
    } catch (error) {
      rows.push({ what: `${path}: Lighthouse`, note: `failed: ${error.message}` })
    }
  }
  await site.stop()
  const floor = await withBarePage(lookOften)
  for (const [name, audit] of Object.entries(times))
    rows.push({ what: `a page of one sentence: ${name}`, value: floor.time(audit), unit: 'ms' })
  return rows
}
