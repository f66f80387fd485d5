import { hasNginx, startNginx } from '../steps/nginx.mjs'
import { failures, paced } from '../steps/paced.mjs'
import { pages } from '../steps/pages.mjs'
import { startSite, until } from '../steps/site.mjs'
import { freePort } from '../../scripts/steps/port.mjs'

/** Ten restarts, the new process beside the old one until it is ready, with nginx's retry in front. */
export async function restarts({ folder, place, root }) {
  if (!hasNginx()) return [{ what: 'restarts', note: 'nginx is not installed' }]
  const ports = [await freePort(), await freePort()]
  const upstream = ports.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(' ')
  const nginx = await startNginx({
    folder,
    http: `upstream site { ${upstream} }`,
    server: `location / { proxy_pass http://site; proxy_set_header Host $http_host; proxy_http_version 1.1;
      proxy_set_header Connection ""; proxy_next_upstream error timeout http_502 http_503; }`,
  })
  const startAt = (port) => startSite({ place, port, root, url: nginx.url })
  let site = await startAt(ports[0])
  const ready = (each) => until(`${each.url}/api/health/ready`, ({ ok }) => ok)
  await ready(site)
  for (const path of Object.values(pages)) await until(nginx.url + path, ({ ok }) => ok)
  let isOver = false
  const urls = Object.values(pages).map((path) => nginx.url + path)
  const rounds = []
  const load = (async () => {
    while (!isOver) rounds.push(await paced(urls, 50, 5))
  })()
  let ends = 0
  for (let time = 1; time <= 10; time += 1) {
    const next = await startAt(ports[time % 2])
    await ready(next)
    const { code } = await site.stop()
    if (code === 0) ends += 1
    site = next
  }
  isOver = true
  await load
  await site.stop()
  await nginx.stop()
  const failed = rounds.reduce((sum, round) => sum + failures(round), 0)
  return [
    { what: '10 restarts: requests', value: rounds.reduce((sum, { asked }) => sum + asked, 0) },
    { what: '10 restarts: failed', value: failed, most: 0 },
    { what: '10 restarts: ended with 0', value: ends, least: 10 },
  ]
}
