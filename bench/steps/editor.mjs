import { pages } from './pages.mjs'
import { until } from './site.mjs'

/** Signs an editor in at `site`; what it answers asks the API as that editor. */
export async function editorOf(site, place) {
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

/**
 * Publishes `times` times as `ask`; the milliseconds from each save, or with `sinceStored` from its answer, until a
 * visitor of `site` reads the new title.
 */
export async function publishing(site, ask, times, { sinceStored = false } = {}) {
  const query = 'where[slug][equals]=messbeispiel-100&locale=de&depth=0&limit=1'
  const { docs } = await ask(`/publications?${query}`, 'GET')
  const path = `/publications/${docs[0].id}?locale=de&depth=0`
  const taken = []
  for (let time = 0; time < times; time += 1) {
    const title = `Neuer Titel ${time} ${Math.random().toString(36).slice(2)}`
    let begin = performance.now()
    await ask(path, 'PATCH', { title, _status: 'published' })
    if (sinceStored) begin = performance.now()
    await until(site.url + pages.detail, async (answer) => (await answer.text()).includes(title))
    taken.push(performance.now() - begin)
  }
  return taken
}
