import { editorOf, publishing } from '../steps/editor.mjs'
import { quantile } from '../steps/numbers.mjs'
import { failures, paced } from '../steps/paced.mjs'
import { pages } from '../steps/pages.mjs'
import { startSite, until } from '../steps/site.mjs'

/** From the save of an editor to the eyes of a visitor, with nobody else there and under 500 requests/s. */
export async function publish({ place, root, seconds }) {
  const site = await startSite({ place, root })
  const urls = Object.values(pages).map((path) => site.url + path)
  for (const url of urls) await until(url, ({ ok }) => ok)
  const ask = await editorOf(site, place)
  await publishing(site, ask, 3)
  const idle = await publishing(site, ask, 20)
  const load = paced(urls, 500, Math.max(10, seconds * 3))
  const busy = await publishing(site, ask, 10)
  const result = await load
  await site.stop()
  return [
    { what: 'publish to visible: p50', value: quantile(idle, 0.5), unit: 'ms' },
    { what: 'publish to visible: p95', value: quantile(idle, 0.95), unit: 'ms', most: 500 },
    { what: 'same under 500 requests/s: p95', value: quantile(busy, 0.95), unit: 'ms', most: 500 },
    { what: 'visitors meanwhile: requests', value: result.asked },
    { what: 'visitors meanwhile: failed', value: failures(result), most: 0 },
    { what: 'visitors meanwhile: p99', value: result.p99, unit: 'ms', most: 50 },
  ]
}
