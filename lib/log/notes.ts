import { describeError, type ErrorNote, isCollectionSlug } from './describe-error'

/** What may be said in words: texts of this project and of Payload's start, which hold no data. */
const sayings = [
  /^No account yet\. Open https?:\/\/[\w.:[\]-]+\/admin and enter the set-up code [\da-f]{20}$/,
  /^The database was copied to [\w./\\: -]+ before its migration\.$/,
  /^translation: [\w-]{10,40} approved their own [a-z-]+:[\w.:#-]{1,160} \([a-z]{2}\)$/,
  /^mail: nothing was sent, no mail server is set up$/,
  /^documents: the pages of a PDF could not be counted$/,
  /^(?:Migrating|Migrated|Reverting|Reverted): {1,2}[\w-]{1,80}(?: {1,2}\(\d+ms\))?\.?$/,
  /^Reading migration files from [\w./\\: -]+$/,
  /^(?:Done|No migrations to run)\.$/,
  /^\[db-sqlite\] [A-Za-z ]*WAL [\w .-]+$/,
  /^(?:begin|rollback)Transaction called (?:while|when) [a-z ]+$/,
]

const isSaying = (text: string): boolean => sayings.some((saying) => saying.test(text))

/** A line of the log: what kind of event, about which document. `left` counts the letters that are left out. */
export type LogNote = Partial<ErrorNote> & { id?: string; route?: string; left?: number }

type Known = Record<string, unknown>

const isObject = (value: unknown): value is Known => typeof value === 'object' && value !== null

const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.test(value)

/** The pattern of a route, as Next knows it: `/[locale]/[slug]`. */
const isRoute = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 120 &&
  /^(?:\/(?:[a-z-]{1,20}|\([a-z]{1,20}\)|\[\[?(?:\.\.\.)?\w{1,20}\]\]?))+$/.test(value)

const ofText = (text: string): LogNote => (isSaying(text) ? { msg: text } : { left: text.length })

const ofObject = (value: Known): LogNote => {
  const { collection, err, error, id, msg, route } = value
  const fault = err ?? error
  return {
    ...(typeof msg === 'string' ? ofText(msg) : {}),
    ...(fault === undefined ? {} : describeError(fault)),
    ...(isCollectionSlug(collection) && { collection }),
    ...(isId(id) && { id }),
    ...(isRoute(route) && { route }),
  }
}

/** What the log keeps of whatever somebody wants to write into it. Unknown texts are counted, not written. */
export function noteOf(parts: readonly unknown[]): LogNote {
  const notes = parts.map((part): LogNote => {
    if (typeof part === 'string') return ofText(part)
    if (part instanceof Error) return describeError(part)
    return isObject(part) ? ofObject(part) : {}
  })
  const left = notes.reduce((sum, note) => sum + (note.left ?? 0), 0)
  return { ...Object.assign({}, ...notes.reverse()), ...(left > 0 && { left }) } as LogNote
}
