import type { SanitizedConfig } from 'payload'

import { type Ruled, rights } from '@/access/table'
import { locales } from '@/i18n/locales'

import { type Json, schemasOf } from './openapi-schemas'

const query = (name: string, schema: Json, description: string): Json => ({
  name,
  in: 'query',
  description,
  schema,
})

const inPath = (name: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
})

const locale = query(
  'locale',
  { type: 'string', enum: [...locales, 'all'] },
  'The language of the answer; what is not published in it is left out. `all` gives every value as an object of the published languages, which the schemas here do not show.',
)
const depth = query(
  'depth',
  { type: 'integer', minimum: 0, maximum: 3, default: 1 },
  'How far relations are filled in; 0 leaves their ids.',
)
const select = query(
  'select',
  { type: 'object', additionalProperties: true },
  'The fields wanted, e.g. `select[title]=true`.',
)
const where: Json = {
  ...query(
    'where',
    { type: 'object', additionalProperties: true },
    'Conditions on fields of the document itself in one language, e.g. `where[kind][equals]=study`.',
  ),
  style: 'deepObject',
}
const many = [
  query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 10 }, 'At most 100.'),
  query('page', { type: 'integer', minimum: 1, default: 1 }, 'Which page of the list.'),
  query('sort', { type: 'string' }, 'A field of the document; `-` before it turns the order.'),
]

const json = (schema: Json, description: string): Json => ({
  description,
  content: { 'application/json': { schema } },
})
const failed = (description: string) => json({ $ref: '#/components/schemas/errors' }, description)
const ref = (slug: string): Json => ({ $ref: `#/components/schemas/${slug}` })
const list = (slug: string): Json => ({
  type: 'object',
  required: ['docs', 'totalDocs', 'limit', 'hasNextPage'],
  properties: {
    docs: { type: 'array', maxItems: 100, items: ref(slug) },
    totalDocs: { type: 'integer' },
    limit: { type: 'integer' },
    totalPages: { type: 'integer' },
    page: { type: ['integer', 'null'] },
    hasNextPage: { type: 'boolean' },
    hasPrevPage: { type: 'boolean' },
    nextPage: { type: ['integer', 'null'] },
    prevPage: { type: ['integer', 'null'] },
    pagingCounter: { type: 'integer' },
  },
})

const get = (slug: string, operationId: string, parameters: Json[], responses: Json): Json => ({
  get: {
    tags: [slug],
    operationId: `${operationId} ${slug}`.replaceAll(/[ -]/g, '_'),
    parameters,
    responses,
  },
})

function pathsOf(slug: string, isUpload: boolean): [string, Json][] {
  const refused = failed('Something in the question cannot be asked.')
  const paths: [string, Json][] = [
    [
      `/api/${slug}`,
      get(slug, 'list', [locale, depth, where, select, ...many], {
        200: json(list(slug), 'What is published.'),
        400: refused,
      }),
    ],
    [
      `/api/${slug}/count`,
      get(slug, 'count', [locale, where], {
        200: json({ type: 'object', properties: { totalDocs: { type: 'integer' } } }, 'How many.'),
        400: refused,
      }),
    ],
    [
      `/api/${slug}/{id}`,
      get(slug, 'read', [inPath('id'), locale, depth, select], {
        200: json(ref(slug), 'The document.'),
        404: failed('There is none, or it is not published.'),
      }),
    ],
  ]
  if (!isUpload) return paths
  const file = { description: 'The file.', content: { '*/*': {} } }
  const responses = {
    200: file,
    206: file,
    403: failed('There is none, or nothing published shows it.'),
  }
  const download = get(slug, 'file', [inPath('filename')], responses)
  return [...paths, [`/api/${slug}/file/{filename}`, download]]
}

/** The description of what strangers may ask, made from the configuration and the table of rights. */
export function openapi(config: SanitizedConfig): Json {
  const isOpen = ({ slug }: { slug: string }) =>
    slug in rights && rights[slug as Ruled].strangers !== 'nothing'
  const collections = config.collections.filter(isOpen)
  const globals = config.globals.filter(isOpen)
  const paths = collections.flatMap(({ slug, upload }) => pathsOf(slug, Boolean(upload)))
  for (const { slug } of globals)
    paths.push([
      `/api/globals/${slug}`,
      get(slug, 'read', [locale, depth, select], { 200: json(ref(slug), 'The global.') }),
    ])
  const self = json({ type: 'object' }, 'This description.')
  paths.push(['/api/openapi.json', get('openapi', 'read', [], { 200: self })])
  const message = { type: 'object', properties: { message: { type: 'string' } } }
  const errors = { type: 'object', properties: { errors: { type: 'array', items: message } } }
  const open = [...collections, ...globals].map(({ slug }) => slug)
  return {
    openapi: '3.1.0',
    info: { title: 'Leitbild', version: '1', description: 'What is published; see docs/api.md.' },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(paths),
    components: { schemas: { ...schemasOf(config, open), errors } },
  }
}
