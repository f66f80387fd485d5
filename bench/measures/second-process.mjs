import { editorOf, publishing } from '../steps/editor.mjs'
import { quantile } from '../steps/numbers.mjs'
import { pages } from '../steps/pages.mjs'
import { startSite, until } from '../steps/site.mjs'

/** Two processes on one database: what is saved in the one, from its answer until a visitor of the other reads it. */
export async function secondProcess({ place, root }) {
  const sites = [await startSite({ place, root }), await startSite({ place, root })]
  const [one, other] = sites
  for (const { url } of sites)
    for (const path of Object.values(pages)) await until(url + path, ({ ok }) => ok)
  const ask = await editorOf(one, place)
  await publishing(other, ask, 3, { sinceStored: true })
  const taken = await publishing(other, ask, 20, { sinceStored: true })
  for (const site of sites) await site.stop()
  return [
    { what: 'saved here, read there: p50', value: quantile(taken, 0.5), unit: 'ms' },
    { what: 'saved here, read there: p95', value: quantile(taken, 0.95), unit: 'ms', most: 1000 },
  ]
}
