import { framesOf } from './frames'
import { PlainError } from './plain-error'

/** What the log may say of an error: which kind, where, and about which document; never its words or values. */
export type ErrorNote = {
  type: string
  msg?: string
  code?: string | number
  status?: number
  collection?: string
  fields?: string[]
  at?: string[]
  causes?: ErrorNote[]
}

const deepest = 4
const mostCauses = 5
const mostFields = 20

export const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z_$][\w$]{0,59}$/.test(value)

/** Codes of Node.js, SQLite, MongoDB and mail servers: capitals and digits. */
export const isCode = (value: unknown): value is number | string =>
  typeof value === 'string'
    ? /^[A-Z][A-Z\d_]{1,59}$/.test(value)
    : typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 1_000_000

export const isCollectionSlug = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z-]{1,39}$/.test(value)

/** The path of a field, such as `meta.title` or `files.0.file`. */
export const isFieldPath = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z_][\w.-]{0,119}$/.test(value)

export const isStatus = (value: unknown): value is number =>
  typeof value === 'number' && value >= 100 && value < 600

type Known = Record<string, unknown>

const isObject = (value: unknown): value is Known => typeof value === 'object' && value !== null

/** Names of fields and the collection, as Payload notes them with what it refuses. */
function placeOf({ data }: Known): Pick<ErrorNote, 'collection' | 'fields'> {
  if (!isObject(data)) return {}
  const errors = Array.isArray(data['errors']) ? data['errors'].filter(isObject) : []
  const fields = errors.map(({ path }) => path).filter(isFieldPath)
  return {
    ...(isCollectionSlug(data['collection']) && { collection: data['collection'] }),
    ...(fields.length > 0 && { fields: fields.slice(0, mostFields) }),
  }
}

const nameOf = (error: Known): string => {
  const constructed: unknown = error.constructor
  const own = typeof constructed === 'function' ? constructed.name : undefined
  // Drizzle and others leave `name` at Error; the built server shortens the names of classes.
  const known = [error['name'], own].find((name) => isName(name) && name !== 'Error')
  return isName(known) ? known : 'Error'
}

/** The note of an error for the log. `seen` holds those above it. */
export function describeError(error: unknown, seen: readonly unknown[] = []): ErrorNote {
  if (!isObject(error)) return { type: isName(typeof error) ? typeof error : 'unknown' }
  const inner = [
    error['cause'],
    ...(Array.isArray(error['errors']) ? (error['errors'] as unknown[]) : []),
  ]
  const next = [...seen, error]
  const isOpen = seen.length < deepest
  const causes = inner
    .filter((each) => isObject(each) && 'message' in each && !next.includes(each) && isOpen)
    .slice(0, mostCauses)
    .map((each) => describeError(each, next))
  const code = [error['codeName'], error['code'], error['digest']].find(isCode)
  const status = [error['status'], error['statusCode'], error['responseCode']].find(isStatus)
  const at = framesOf(error['stack'], error['message'])
  const isRefused = status !== undefined && status < 500
  return {
    type: nameOf(error),
    ...(PlainError.is(error) && { msg: error.message }),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...placeOf(error),
    // What an answer refuses is the mistake of whoever asked: where it was refused says nothing.
    ...(at.length > 0 && !isRefused && { at }),
    ...(causes.length > 0 && { causes }),
  }
}
