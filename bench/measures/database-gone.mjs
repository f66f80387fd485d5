import { mkdirSync, renameSync, rmdirSync } from 'node:fs'

import { failures, paced } from '../steps/paced.mjs'
import { pages } from '../steps/pages.mjs'
import { firstAnswer, startSite, until } from '../steps/site.mjs'

/**
 * A restart while the database cannot be opened (a folder lies in its place), and its return. A SQLite file
 * that is open already cannot go away under a process; that case needs a server of its own to be measured.
 */
export async function databaseGone({ place, root }) {
  const before = await startSite({ place, root })
  const kept = Object.values(pages)
  for (const path of kept) await until(before.url + path, ({ ok }) => ok)
  await before.stop()
  const aside = `${place.database}.aside`
  renameSync(place.database, aside)
  mkdirSync(place.database)
  const site = await startSite({ place, root })
  const unknown = '/de/publikationen/messbeispiel-107'
  const rows = []
  try {
    await firstAnswer(site, pages.home)
    const result = await paced(
      kept.map((path) => site.url + path),
      100,
      5,
    )
    const { headers, status } = await fetch(site.url + unknown)
    rows.push(
      { what: 'no database: kept pages asked', value: result.asked },
      { what: 'no database: kept pages failed', value: failures(result), most: 0 },
      { what: 'no database: other pages, status', value: status, least: 503, most: 503 },
      { what: 'no database: Retry-After', value: Number(headers.get('retry-after')), unit: 's' },
    )
  } finally {
    rmdirSync(place.database)
    renameSync(aside, place.database)
  }
  const back = await until(site.url + unknown, ({ status }) => status === 200, 60_000)
  await site.stop()
  return [...rows, { what: 'database back to new page', value: back, unit: 'ms', most: 5000 }]
}
