import { pick } from '../random'

type Random = () => number

/** Spellings of a value in an address that some reader trips over; already encoded. */
const encoded = (canary: string) => [
  '%',
  '%f',
  '%zz',
  '%ff',
  '%C0%AF',
  '%ED%A0%80',
  '%00',
  `${canary}%00`,
  '%0d%0a',
  '%2e%2e%2f',
  '..%5c',
  '{',
  '}',
  '[',
  ']',
  '[]',
  '[0]',
  '{}',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '0',
  '1e308',
  '-1e308',
  '99999999999999999999',
  '1.5',
  '0x10',
  '%F0%9F%92%A9',
  '%E2%80%AE',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'all',
  '*',
  "'",
  '%22',
  '%27%20OR%201=1--',
  '$where',
  '%25',
  '_',
  '%5C',
  canary,
  `${canary}@example.org`,
  '000000000000000000000000',
  '00000000-0000-4000-8000-000000000000',
  '2026-13-45',
  '2026-02-03',
  'null,undefined',
  '-999999-01-01T00:00:00Z',
  'x'.repeat(300),
  'x'.repeat(1500),
]

/** A value in an address. */
export const addressValue = (random: Random, canary: string): string =>
  pick(encoded(canary), random)

/** Any JSON value, as deep as three levels. */
export function jsonValue(random: Random, canary: string, depth = 0): unknown {
  const inner = () => jsonValue(random, canary, depth + 1)
  const plain: unknown[] = [
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    '',
    ' ',
    canary,
    `${canary}\u0000`,
    '\ud800',
    '\udfff\ud800',
    '__proto__',
    'constructor',
    `${canary}@example.org`,
    'de',
    'en',
    'all',
    'published',
    'draft',
    '2026-13-45',
    '000000000000000000000000',
    'javascript:alert(1)',
    'x'.repeat(3000),
  ]
  if (depth > 2 || random() < 0.6) return pick(plain, random)
  if (random() < 0.4) return [inner(), inner()]
  if (random() < 0.1) return []
  const keys = ['id', 'relationTo', 'value', 'root', 'children', 'type', 'equals', 'de', 'en']
  const odd = ['constructor', 'prototype', '$gt', '', '.', 'a.b', canary]
  return { [pick([...keys, ...odd], random)]: inner(), [pick(keys, random)]: inner() }
}

const operators = [
  'equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains', 'near', 'within',
  'intersects', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', '$regex', '__proto__',
  'constructor', '',
] // prettier-ignore

const paths = [
  'id', 'title', 'slug', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'parent', 'parent.title', 'topics',
  'order', 'year', 'publishedOn', 'content', 'summary', 'title.de', 'title.xx', 'files', 'files.file', 'email',
  'roles', 'name', 'user', 'user.value', 'key', 'value', 'filename', 'mimeType', 'shown', 'uses', 'entries',
  'version', 'version.title', '__proto__', 'constructor', 'nothing', 'a.b.c.d.e', '.', '', 'and', 'or', 'AND',
  'sizes.small.width', 'meta.title', 'origin', 'document', 'units', 'isbn', 'hasOwnProperty', 'body.root.children.text', 'value.x', 'where.and', 'input.doc',
] // prettier-ignore

const parameters = [
  'limit', 'page', 'depth', 'sort', 'draft', 'locale', 'fallback-locale', 'fallbackLocale', 'trash', 'pagination',
  'select', 'populate', 'joins', 'where', 'data', 'autosave', 'publishSpecificLocale', 'unpublishAllLocales',
  'duplicateFromID', 'selectedLocales', 'field', 'user', 'token', 'queue', 'redirect', 'collection', 'id', 'desk',
  'topic', 'type', 'language', 'q', 'origin', 'document', 'cursor', 'text', 'state', 'format', 'src', 'prefix',
] // prettier-ignore

/** One parameter of a query, often with brackets behind it. */
export function parameter(random: Random, canary: string, fields: string[]): string {
  const value = () => addressValue(random, canary)
  const field = () => pick(fields.length > 0 ? fields : paths, random)
  const path = () =>
    [() => pick(paths, random), field, () => `${field()}.${field()}`][
      Math.floor(random() * 3)
    ]?.() ?? ''
  const operator = () => pick(operators, random)
  const forms: (() => string)[] = [
    () => `${pick(parameters, random)}=${value()}`,
    () => `${pick(parameters, random)}=${value()}&${pick(parameters, random)}=${value()}`,
    () => `${pick(parameters, random)}[]=${value()}`,
    () => `${pick(parameters, random)}[${value()}]=${value()}`,
    () => `${pick(parameters, random)}[${path()}][${value()}]=${value()}`,
    () => `where[${path()}][${operator()}]=${value()}`,
    () => `where[${path()}][${operator()}][]=${value()}`,
    () => `where[${path()}][${operator()}][${path()}]=${value()}`,
    () => `where[${path()}]=${value()}`,
    () =>
      `where[${pick(['and', 'or', 'AND', 'Or'], random)}][0][${path()}][${operator()}]=${value()}`,
    () => `where[${pick(['and', 'or'], random)}]=${value()}`,
    () => `where[${pick(['and', 'or'], random)}][${value()}]=${value()}`,
    () => `sort=${pick(['', '-', '--'], random)}${path()}`,
    () => `sort[]=${path()}&sort[]=${value()}`,
    () => `select[${path()}]=${value()}`,
    () => `select[${path()}][${path()}]=${value()}`,
    () =>
      `populate[${pick(['pages', 'media', 'nothing', '__proto__'], random)}][${path()}]=${value()}`,
    () =>
      `joins[${pick(['publications', 'nothing'], random)}][${pick(parameters, random)}]=${value()}`,
    () => `joins[publications][where][${path()}][${operator()}]=${value()}`,
    () => `${value()}=${value()}`,
    () => value(),
  ]
  return pick(forms, random)()
}
