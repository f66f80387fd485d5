import { pick } from '../random'

import type { Targets } from './targets'

type Random = () => number
type Odd = () => string

const pages = [
  '/', '/de', '/en', '/de/publikationen', '/en/publications', '/de/nichts', '/sitemap.xml', '/robots.txt',
  '/og/de/x', '/og/de', '/og/en/publications', '/de/schwerpunkte', '/en/focus-areas', '/de/leitbild', '/en/network',
  '/.well-known/security.txt', '/icon.svg', '/_next/static/x.js', '/_next/image', '/_next/data/x/de.json',
] // prettier-ignore

const views = [
  '', '/login', '/logout', '/logout-inactivity', '/account', '/forgot', '/reset/x', '/create-first-user',
  '/collections', '/globals', '/translations', '/translations/units', '/translations/memory', '/nothing',
  '/unauthorized', '/translations/pages/x/en', '/verify/x/y', '/browse-by-folder', '/translations/export',
] // prettier-ignore

const desk = [
  'overview', 'status', 'units', 'document', 'publishing', 'memory', 'people', 'export', 'import', 'save', 'submit',
  'return', 'approve', 'copy', 'assign', 'publish', 'source-locale', 'source-text',
] // prettier-ignore

const account = [
  'login', 'logout', 'me', 'init', 'refresh-token', 'forgot-password', 'reset-password', 'first-register',
  'unlock', 'verify/x', 'x/api-key/reveal', 'plans',
] // prettier-ignore

const rest = [
  'access', 'reorder', 'openapi.json', 'translation-status', 'edit-lock', 'og', 'graphql', 'graphql-playground',
  'nothing', 'folders', 'plugin-seo/generate-title', 'plugin-seo/generate-url', 'plugin-seo/generate-image',
  'plugin-seo/generate-description', 'payload-kv', 'payload-jobs/run', 'payload-jobs/handle-schedules',
] // prettier-ignore

/** A path of the REST API. */
export function apiPath(random: Random, { collections, files, globals }: Targets, odd: Odd) {
  const name = pick([...collections.keys(), '__proto__', 'constructor', odd()], random)
  const own = pick([...globals.keys()], random)
  const id = () => pick([...(collections.get(name)?.ids ?? []), odd(), odd()], random)
  const version = () => pick([...(collections.get(name)?.versions ?? []), odd()], random)
  const ownVersion = () => pick([...(globals.get(own)?.versions ?? []), odd()], random)
  const forms: (() => string)[] = [
    () => name,
    () => name,
    () => `${name}/${id()}`,
    () => `${name}/${id()}`,
    () => `${name}/count`,
    () => `${name}/versions`,
    () => `${name}/versions/${version()}`,
    () => `${name}/access`,
    () => `${name}/access/${id()}`,
    () => `${name}/${id()}/duplicate`,
    () => `${name}/${id()}/${odd()}`,
    () => `${name}/paste-url/${id()}`,
    () => `${name}/file/${pick([...files, odd()], random)}`,
    () => `globals/${own}`,
    () => `globals/${own}`,
    () => `globals/${own}/versions`,
    () => `globals/${own}/versions/${ownVersion()}`,
    () => `globals/${own}/access`,
    () => `globals/${odd()}`,
    () => `users/${pick(account, random)}`,
    () => `translations/${pick(desk, random)}`,
    () => `payload-preferences/${pick(['nav', 'pages-list', 'collection-pages', odd()], random)}`,
    () => pick(rest, random),
    () => odd(),
  ]
  return `/api/${pick(forms, random)()}`
}

/** A path of the panel. */
export function panelPath(random: Random, { collections, globals }: Targets, odd: Odd) {
  const name = pick([...collections.keys(), odd()], random)
  const { ids = [], versions = [] } = collections.get(name) ?? {}
  const id = () => pick([...ids, odd()], random)
  const own = pick([...globals.keys(), odd()], random)
  const forms: (() => string)[] = [
    () => pick(views, random),
    () => pick(views, random),
    () => `/collections/${name}`,
    () => `/collections/${name}/create`,
    () => `/collections/${name}/trash`,
    () => `/collections/${name}/${id()}`,
    () => `/collections/${name}/${id()}/versions`,
    () => `/collections/${name}/${id()}/api`,
    () => `/collections/${name}/${id()}/preview`,
    () => `/collections/${name}/${id()}/versions/${pick([...versions, odd()], random)}`,
    () => `/globals/${own}`,
    () => `/globals/${own}/versions`,
    () =>
      `/globals/${own}/versions/${pick([...(globals.get(own)?.versions ?? []), odd()], random)}`,
  ]
  return `/admin${pick(forms, random)()}`
}

/** A path of the site. */
export const pagePath = (random: Random) => pick(pages, random)
