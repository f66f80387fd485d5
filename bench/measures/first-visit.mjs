import { chromium } from '@playwright/test'

import { findChromium } from '../../scripts/steps/chromium.mjs'
import { visited } from '../steps/pages.mjs'
import { startSite, until } from '../steps/site.mjs'

const isText = (type) => type === 'Document' || type === 'Stylesheet'

/** What a browser with nothing in its cache receives, as bytes on the wire with their headers. */
async function visit(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const types = new Map()
  const bytes = {}
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    const type = types.get(requestId) ?? 'Other'
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  const sum = (takes) =>
    Object.entries(bytes).reduce((total, [type, size]) => total + (takes(type) ? size : 0), 0)
  return {
    bytes,
    requests: types.size,
    scripts: bytes.Script ?? 0,
    text: sum(isText),
    withoutImages: sum((type) => type !== 'Image'),
  }
}

/** First visits of every kind of page in both languages. */
export async function firstVisit({ place, root }) {
  const site = await startSite({ place, root })
  const executablePath = await findChromium(root)
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  const rows = []
  for (const path of visited) {
    await until(site.url + path, ({ ok }) => ok, 20_000)
    const { bytes, requests, scripts, text, withoutImages } = await visit(browser, site.url + path)
    rows.push(
      { what: `${path}: HTML and CSS`, value: text / 1000, unit: 'kB', most: 14, bytes },
      { what: `${path}: scripts`, value: scripts / 1000, unit: 'kB', most: 3 },
      { what: `${path}: all but images`, value: withoutImages / 1000, unit: 'kB', most: 80 },
      { what: `${path}: requests`, value: requests, most: 5 },
    )
  }
  await browser.close()
  await site.stop()
  return rows
}
