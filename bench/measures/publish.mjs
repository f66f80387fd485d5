import { quantile } from '../steps/numbers.mjs'
import { failures, paced } from '../steps/paced.mjs'
import { pages } from '../steps/pages.mjs'
import { startSite, until } from '../steps/site.mjs'

async function editorOf(site, place) {
  const { email, password } = place.accounts().find(({ role }) => role === 'editor')
  const headers = { 'content-type': 'application/json', origin: site.url }
  const ask = async (path, method, data, more = {}) => {
    const answer = await fetch(`${site.url}/api${path}`, {
      method,
      headers: { ...headers, ...more },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const login = await ask('/users/login', 'POST', { email, password })
  const [cookie] = login.headers.getSetCookie().map((each) => each.split(';')[0])
  return async (path, method, data) => (await ask(path, method, data, { cookie })).json()
}

/** Publishes `times` times; the milliseconds from each save until a visitor reads the new title. */
async function publishing(site, ask, times) {
  const query = 'where[slug][equals]=messbeispiel-100&locale=de&depth=0&limit=1'
  const { docs } = await ask(`/publications?${query}`, 'GET')
  const path = `/publications/${docs[0].id}?locale=de&depth=0`
  const taken = []
  for (let time = 0; time < times; time += 1) {
    const title = `Neuer Titel ${time} ${Math.random().toString(36).slice(2)}`
    const begin = performance.now()
    await ask(path, 'PATCH', { title, _status: 'published' })
    await until(site.url + pages.detail, async (answer) => (await answer.text()).includes(title))
    taken.push(performance.now() - begin)
  }
  return taken
}

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
