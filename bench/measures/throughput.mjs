import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'

import { hasNginx, startNginx } from '../steps/nginx.mjs'
import { pages } from '../steps/pages.mjs'
import { startSite, until } from '../steps/site.mjs'
import { hasWrk, wrk } from '../steps/wrk.mjs'

/**
 * Payload's official website template, listing of 20 documents, plain `next start`: 1,645 requests/s where
 * nginx answered 125,000 with a file. That share carries over to another machine, the figure does not.
 */
const templateOfNginx = 1645 / 125_000

// `fetch` would unpack what the other server has to send as it is.
const packed = (url) =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
    }).on('error', reject)
  })

async function staticSite(site, folder) {
  const html = join(folder, 'static')
  mkdirSync(html, { recursive: true })
  for (const [name, path] of Object.entries(pages))
    writeFileSync(join(html, `${name}.html.gz`), await packed(site.url + path))
  return startNginx({ folder, server: `root ${html}; gzip_static always; default_type text/html;` })
}

/** Kept pages at 32 connections, in turns with nginx and the same bytes, and with plain `next start`. */
export async function throughput({ folder, place, root, seconds }) {
  if (!hasWrk()) return [{ what: 'throughput', note: 'wrk is not installed' }]
  const site = await startSite({ place, root })
  for (const path of Object.values(pages)) await until(site.url + path, ({ ok }) => ok)
  const nginx = hasNginx() ? await staticSite(site, folder) : undefined
  const rows = []
  let list
  for (const [name, path] of Object.entries(pages)) {
    await wrk(site.url + path, 1)
    const other = nginx ? await wrk(`${nginx.url}/${name}.html`, seconds) : undefined
    const own = await wrk(site.url + path, seconds)
    if (name === 'list') list = { own: own.perSecond, other: other?.perSecond }
    rows.push(
      { what: `${name}: requests/s`, value: own.perSecond },
      { what: `${name}: p99`, value: own.p99, unit: 'ms', most: 5 },
      { what: `${name}: failed`, value: own.failed, most: 0 },
    )
    if (other)
      rows.push(
        { what: `${name}: nginx requests/s`, value: other.perSecond },
        { what: `${name}: nginx p99`, value: other.p99, unit: 'ms' },
        { what: `${name}: of nginx`, value: own.perSecond / other.perSecond, least: 0.5 },
      )
  }
  if (list.other)
    rows.push({
      what: 'list: times the template, by the share of nginx',
      value: list.own / list.other / templateOfNginx,
      least: 25,
    })
  rows.push({ what: 'memory after the load', value: site.memory(), unit: 'MB', most: 450 })
  await nginx?.stop()
  await site.stop()
  const withoutFastPath = await startSite({ environment: { FAST_PATH: 'false' }, place, root })
  await until(withoutFastPath.url + pages.list, ({ ok }) => ok)
  const parsed = await wrk(withoutFastPath.url + pages.list, seconds)
  await withoutFastPath.stop()
  rows.push(
    { what: 'list: requests/s without the fast path', value: parsed.perSecond },
    { what: 'list: share without the fast path', value: parsed.perSecond / list.own },
  )
  const plain = await startSite({ isPlain: true, place, root })
  await until(plain.url + pages.list, ({ ok }) => ok)
  const slow = await wrk(plain.url + pages.list, seconds)
  await plain.stop()
  rows.push(
    { what: 'list: plain next start requests/s', value: slow.perSecond },
    { what: 'list: times plain next start', value: list.own / slow.perSecond },
  )
  return rows
}
