import { match } from 'path-to-regexp'
import type { Endpoint, FlattenedField, SanitizedConfig } from 'payload'

import { fieldNames, type FieldNames } from './comparable'
import type { MixedRelations } from './query'

/** Which endpoint of Payload answers: its own path as a pattern, and the collection or global it belongs to. */
export type ApiRoute = {
  collection?: string
  global?: string
  pattern: string
  /** Whether a file can be uploaded there. */
  takesFile?: boolean
  /** The relations that lead to several collections, with the slugs of these. */
  mixed?: MixedRelations
  names?: FieldNames
  /** The fields of what is stored there. */
  fields?: FlattenedField[] | undefined
}

type Owner = {
  endpoints: Endpoint[] | false
  rest: string[]
  collection?: string
  global?: string
  takesFile?: boolean
  mixed?: MixedRelations
  fields?: FlattenedField[]
  /** Payload has these endpoints everywhere, and fails where the setting behind them is off. */
  off: RegExp[]
}

const mixedRelations = (fields: FlattenedField[]): MixedRelations =>
  Object.fromEntries(
    fields.flatMap((field) =>
      'relationTo' in field && Array.isArray(field.relationTo)
        ? [[field.name, field.relationTo]]
        : [],
    ),
  )

const versions = /^\/versions\b/
const verification = /^\/verify\b/

function ownerOf(config: SanitizedConfig, segments: string[]): Owner {
  const [first, second] = segments
  if (first === 'globals') {
    const found = config.globals.find(({ slug }) => slug === second)
    if (!found) return { endpoints: [], rest: segments, off: [] }
    return {
      global: found.slug,
      fields: found.flattenedFields,
      endpoints: found.endpoints,
      rest: segments.slice(2),
      off: found.versions ? [] : [versions],
    }
  }
  const found = config.collections.find(({ slug }) => slug === first)
  if (!found) return { endpoints: config.endpoints, rest: segments, off: [] }
  return {
    collection: found.slug,
    fields: found.flattenedFields,
    endpoints: found.endpoints,
    takesFile: Boolean(found.upload),
    mixed: mixedRelations(found.flattenedFields),
    rest: segments.slice(1),
    off: [found.versions ? [] : versions, found.auth.verify ? [] : verification].flat(),
  }
}

/**
 * The endpoint that Payload's router takes for these segments. The router ignores the case of letters and a
 * slash at the end; here a path must be written like the endpoint's own, so that each endpoint has one path.
 */
export function routeOf(
  config: SanitizedConfig,
  method: string,
  segments: string[],
): ApiRoute | undefined {
  const { endpoints, fields, off, rest, ...owner } = ownerOf(config, segments)
  const path = `/${rest.map((segment) => encodeURIComponent(segment)).join('/')}`
  const taken = (endpoints || []).find(
    (each) =>
      (method === 'options' || each.method === method) &&
      match(each.path, { decode: decodeURIComponent })(path),
  )
  if (!taken || off.some((pattern) => pattern.test(taken.path))) return undefined
  const strict = match<{ id?: string }>(taken.path, { sensitive: true, strict: true })(path)
  // No id holds a comma; Payload's adapter of MongoDB reads one as a list and fails.
  if (!strict || /,|%2C/i.test(strict.params.id ?? '')) return undefined
  const isSaved = ['/', '/:id', '/:id/duplicate'].includes(taken.path)
  return {
    ...owner,
    fields: isSaved ? fields : undefined,
    names: fieldNames(config),
    pattern: taken.path,
  }
}
