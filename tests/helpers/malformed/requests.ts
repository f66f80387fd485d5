import { pick } from '../random'

import { body } from './bodies'
import { addressValue, parameter } from './values'

type Random = () => number

/** What stands on the site: real names make the requests reach further than a 404. */
export type Targets = { collections: Record<string, string[]>; globals: string[]; files: string[] }

export type Malformed = {
  method: string
  path: string
  headers: Record<string, string>
  body?: Buffer
}

const pages = [
  '/', '/de', '/en', '/de/publikationen', '/en/publications', '/de/nichts', '/sitemap.xml', '/robots.txt',
  '/og/de/x', '/de/themen', '/.well-known/security.txt', '/icon.svg', '/_next/static/x.js', '/_next/image',
] // prettier-ignore

const views = [
  '/admin', '/admin/login', '/admin/account', '/admin/forgot', '/admin/reset/x', '/admin/create-first-user',
  '/admin/collections', '/admin/translations', '/admin/translations/units', '/admin/nothing',
  '/admin/unauthorized', '/admin/translations/pages/x/en', '/admin/verify/x/y',
] // prettier-ignore

const desk = [
  'overview', 'status', 'units', 'document', 'memory', 'people', 'export', 'import', 'save', 'submit', 'return',
  'approve', 'copy', 'assign', 'publish', 'source-locale', 'source-text',
] // prettier-ignore

const account = [
  'login', 'me', 'init', 'refresh-token', 'forgot-password', 'reset-password', 'first-register',
  'unlock', 'verify/x', 'x/api-key/reveal',
] // prettier-ignore

const rest = [
  'access',
  'reorder',
  'openapi.json',
  'translation-status',
  'og',
  'graphql',
  'nothing',
  'folders',
]

function apiPath(random: Random, { collections, files, globals }: Targets, odd: () => string) {
  const name = pick([...Object.keys(collections), '__proto__', 'constructor', odd()], random)
  const id = () =>
    pick(
      [...(Object.hasOwn(collections, name) ? (collections[name] ?? []) : []), odd(), odd()],
      random,
    )
  const own = pick(globals, random)
  const forms: (() => string)[] = [
    () => name,
    () => name,
    () => `${name}/${id()}`,
    () => `${name}/${id()}`,
    () => `${name}/count`,
    () => `${name}/versions`,
    () => `${name}/versions/${odd()}`,
    () => `${name}/access/${id()}`,
    () => `${name}/${id()}/duplicate`,
    () => `${name}/${id()}/${odd()}`,
    () => `${name}/paste-url/${id()}`,
    () => `${name}/file/${pick([...files, odd()], random)}`,
    () => `globals/${own}`,
    () => `globals/${own}/versions`,
    () => `globals/${own}/versions/${odd()}`,
    () => `globals/${own}/access`,
    () => `globals/${odd()}`,
    () => `users/${pick(account, random)}`,
    () => `translations/${pick(desk, random)}`,
    () => `payload-preferences/${odd()}`,
    () => `payload-jobs/${pick(['run', 'handle-schedules', odd()], random)}`,
    () => pick(rest, random),
    () => odd(),
  ]
  return `/api/${pick(forms, random)()}`
}

function headers(random: Random, canary: string): Record<string, string> {
  const odd = (names: string[], values: string[]) => ({
    [pick(names, random)]: pick(values, random),
  })
  if (random() < 0.6) return {}
  const values = [
    canary,
    '{',
    '[]',
    '%',
    '-1',
    'x'.repeat(500),
    '*/*',
    'de;q=x,,en;q=9',
    'bytes=9-1',
    '\u00ff',
    '0',
  ]
  const names = [
    'accept', 'accept-language', 'accept-encoding', 'range', 'if-none-match', 'if-modified-since', 'rsc',
    'next-router-state-tree', 'next-router-prefetch', 'next-url', 'x-payload-http-method-override',
    'x-http-method-override', 'authorization', 'x-forwarded-for', 'x-forwarded-host', 'sec-fetch-site', 'x-nextjs-data',
    'next-router-segment-prefetch', 'x-now-route-matches', 'x-matched-path', 'purpose',
  ] // prettier-ignore
  return odd(names, values)
}

/** One request that no well-behaved client sends; the same for the same `random`. */
export function malformed(random: Random, targets: Targets, canary: string): Malformed {
  const odd = () => addressValue(random, canary)
  const kind = random()
  const isApi = kind < 0.75
  const isPanel = !isApi && kind < 0.83
  const isPreview = !isApi && !isPanel && kind < 0.87
  let path = isApi
    ? apiPath(random, targets, odd)
    : isPanel
      ? pick(views, random)
      : isPreview
        ? '/preview'
        : pick(pages, random)
  if (isPanel && random() < 0.5) {
    const name = pick(Object.keys(targets.collections), random)
    path = `/admin/collections/${name}${pick(['', `/${odd()}`, '/create', `/${odd()}/versions`], random)}`
  }
  if (!isApi && random() < 0.3) path += `${path.endsWith('/') ? '' : '/'}${odd()}`
  if (isPreview && random() < 0.7)
    path += `?collection=${pick(['pages', 'publications', odd()], random)}&id=${odd()}&locale=${odd()}`
  else if (random() < 0.65) {
    const count = 1 + Math.floor(random() * 3)
    path += `?${Array.from({ length: count }, () => parameter(random, canary)).join('&')}`
  }
  const methods = isApi
    ? ['GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS']
    : ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']
  const chosen = pick(methods, random)
  // The accounts that ask stay as they are, or the rest of the run would come from strangers.
  const isSafe = !path.startsWith('/api/users') || !['PATCH', 'DELETE'].includes(chosen)
  const method = isSafe ? chosen : 'GET'
  const sent = headers(random, canary)
  if (!['POST', 'PATCH', 'PUT', 'DELETE'].includes(method)) return { method, path, headers: sent }
  const made = body(random, canary)
  const action: Record<string, string> =
    isPanel && random() < 0.5 ? { 'next-action': pick([canary, '40'.repeat(21)], random) } : {}
  return { method, path, headers: { ...sent, ...made.headers, ...action }, body: made.bytes }
}
