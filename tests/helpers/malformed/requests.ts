import { pick } from '../random'

import { action } from './actions'
import { body } from './bodies'
import { apiPath, pagePath, panelPath } from './paths'
import { knownAt, type Targets } from './targets'
import { addressValue, parameter } from './values'

type Random = () => number

export type Malformed = {
  method: string
  path: string
  headers: Record<string, string>
  body?: Buffer
}

function headers(random: Random, canary: string): Record<string, string> {
  const odd = (names: string[], values: string[]) => ({
    [pick(names, random)]: pick(values, random),
  })
  if (random() < 0.6) return {}
  const values = [
    canary, '{', '[]', '%', '-1', 'x'.repeat(500), '*/*', 'de;q=x,,en;q=9', 'bytes=9-1', '\u00ff', '0', '1', 'GET',
  ] // prettier-ignore
  const names = [
    'accept', 'accept-language', 'accept-encoding', 'range', 'if-none-match', 'if-modified-since', 'rsc',
    'next-router-state-tree', 'next-router-prefetch', 'next-url', 'x-payload-http-method-override',
    'x-http-method-override', 'authorization', 'x-forwarded-for', 'x-forwarded-host', 'sec-fetch-site', 'x-nextjs-data',
    'next-router-segment-prefetch', 'x-now-route-matches', 'x-matched-path', 'purpose', 'x-forwarded-proto',
    'forwarded', 'referer', 'if-range', 'if-match', 'x-middleware-subrequest', 'x-real-ip', 'next-test-fetch-priority',
  ] // prettier-ignore
  return odd(names, values)
}

function newPath(random: Random, targets: Targets, canary: string, area: string): string {
  const odd = () => addressValue(random, canary)
  const paths: Record<string, () => string> = {
    api: () => apiPath(random, targets, odd),
    panel: () => panelPath(random, targets, odd),
    preview: () => pick(['/preview', '/preview/exit'], random),
  }
  let path = (paths[area] ?? (() => pagePath(random)))()
  if (area !== 'api' && random() < 0.3) path += `${path.endsWith('/') ? '' : '/'}${odd()}`
  if (area === 'preview' && random() < 0.7)
    return `${path}?collection=${pick(['pages', 'publications', odd()], random)}&id=${odd()}&locale=${odd()}`
  if (random() > 0.65) return path
  const count = 1 + Math.floor(random() * 3)
  // Only a filter by a field of the collection reaches the database.
  const own = Object.keys(knownAt(targets, path)?.documents[0] ?? {})
  const fields = own.length > 0 && random() < 0.7 ? own : targets.fields
  const query = Array.from({ length: count }, () => parameter(random, canary, fields))
  return `${path}?${query.join('&')}`
}

function areaOf(random: Random): string {
  const kind = random()
  if (kind < 0.72) return 'api'
  if (kind < 0.84) return 'panel'
  return kind < 0.87 ? 'preview' : 'page'
}

/** One request that no well-behaved client sends; the same for the same `random`. */
export function malformed(random: Random, targets: Targets, canary: string): Malformed {
  const area = areaOf(random)
  const path = newPath(random, targets, canary, area)
  const methods =
    area === 'api'
      ? ['GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS']
      : ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']
  const chosen = pick(methods, random)
  // The accounts that ask stay as they are and signed in, or the rest of the run would come from strangers.
  const isSafe =
    !path.startsWith('/api/users/logout') &&
    (!path.startsWith('/api/users') || !['PATCH', 'DELETE'].includes(chosen))
  const method = isSafe ? chosen : 'GET'
  const sent = headers(random, canary)
  if (!['POST', 'PATCH', 'PUT', 'DELETE'].includes(method)) return { method, path, headers: sent }
  const isAction = area === 'panel' && method === 'POST' && random() < 0.8
  const made = isAction ? action(random, targets, canary) : body(random, canary, targets, path)
  return { method, path, headers: { ...sent, ...made.headers }, body: made.bytes }
}
