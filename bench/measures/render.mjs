import { median, quantile } from '../steps/numbers.mjs'
import { startSite, until } from '../steps/site.mjs'

async function timesOf(site, paths) {
  const times = []
  for (const path of paths) {
    const begin = performance.now()
    const answer = await fetch(site.url + path)
    await answer.arrayBuffer()
    if (answer.ok) times.push(performance.now() - begin)
  }
  return times
}

const numbers = (from, to) => Array.from({ length: to - from }, (_, index) => from + index)

/** Pages that nobody asked for before, one after the other, at every size; and the memory it takes. */
export async function render({ places, root }) {
  const rows = []
  const first = {}
  for (const place of places) {
    const site = await startSite({ place, root })
    await until(`${site.url}/de/publikationen`, ({ ok }) => ok, 300_000)
    const last = Math.min(place.count, 1000)
    const paths = {
      detail: numbers(110, 190).map((each) => `/de/publikationen/messbeispiel-${each}`),
      list: numbers(2, Math.floor(last / 20)).map((each) => `/de/publikationen?seite=${each}`),
    }
    for (const [name, all] of Object.entries(paths)) {
      // The first ones find the code cold.
      await timesOf(site, all.slice(0, 15))
      const times = await timesOf(site, all.slice(15))
      const typical = median(times)
      first[name] ??= typical
      const what = `${name} not kept, ${place.count}`
      rows.push(
        place === places[0]
          ? { what: `${what}: median`, value: typical, unit: 'ms', most: 25 }
          : { what: `${what}: median`, value: typical, unit: 'ms' },
        { what: `${what}: p95`, value: quantile(times, 0.95), unit: 'ms' },
      )
      if (place !== places[0])
        rows.push({ what: `${what}: times the smallest`, value: typical / first[name], most: 1.5 })
    }
    rows.push({ what: `memory, ${place.count}`, value: site.memory(), unit: 'MB', most: 450 })
    await site.stop()
  }
  return rows
}
