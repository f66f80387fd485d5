import { isDocumentId } from '@/lib/urls'

/** What a form or a stored document holds, by field. */
export type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0)

/** The same value in one spelling: keys in order, nothing that is empty, a related document by its id. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .map(([key, each]) => [key, plain(each)] as const)
    .filter(([, each]) => !isEmpty(each))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries)
}

/** Two values that say the same have the same digest, however a form or the database writes them. */
export const valueDigest = (value: unknown): string => {
  const of = plain(value)
  return isEmpty(of) ? '' : JSON.stringify(of)
}

/** The value at `path` (names joined by dots). */
export const valueAtPath = (values: Values, path: string): unknown =>
  path.split('.').reduce<unknown>((of, name) => (isObject(of) ? of[name] : undefined), values)

/** A copy of `values` with another value at `path`. */
export function withValueAt(values: Values, path: string, value: unknown): Values {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...values, [name]: value }
  const inner = values[name]
  return { ...values, [name]: withValueAt(isObject(inner) ? inner : {}, rest.join('.'), value) }
}

const paragraphs = new Set(['paragraph', 'heading', 'listitem', 'quote', 'root', 'list'])
const structure = new Set([
  'blockType',
  'direction',
  'format',
  'id',
  'indent',
  'linkType',
  'relationTo',
  'type',
  'version',
])

/** What documents are called, by id. */
export type Titles = ReadonlyMap<string, string>

function wordsOfNode(node: unknown, titles: Titles): string {
  if (Array.isArray(node)) return node.map((each) => wordsOfNode(each, titles)).join('')
  if (!isObject(node)) return ''
  if (typeof node['text'] === 'string') return node['text']
  if (node['type'] === 'linebreak') return '\n'
  const inside = isObject(node['fields']) ? readableValue(node['fields'], titles) : ''
  const words = `${wordsOfNode(node['children'], titles)}${inside && ` (${inside})`}`
  return paragraphs.has(String(node['type'])) || node['type'] === 'block' ? `${words}\n` : words
}

/** A value as people read it: the words of a formatted text, the entries of a list line by line, titles for ids. */
export function readableValue(value: unknown, titles: Titles = new Map()): string {
  if (typeof value === 'string') return titles.get(value) ?? value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '✓' : '–'
  const read = (each: unknown) => readableValue(each, titles)
  if (Array.isArray(value)) return value.map(read).filter(Boolean).join('\n')
  if (!isObject(value)) return ''
  if (isObject(value['root']))
    return wordsOfNode(value['root'], titles).replace(/\n+/g, '\n').trim()
  return Object.entries(value)
    .filter(([key]) => !structure.has(key))
    .map(([, each]) => read(each))
    .filter(Boolean)
    .join('\n')
}

/** Every id of another document in a value; those of rows and blocks of the value itself are left out. */
export function relatedIds(value: unknown): string[] {
  if (typeof value === 'string') return isDocumentId(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(relatedIds)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : relatedIds(each)))
}
