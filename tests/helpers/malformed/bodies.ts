import { pick } from '../random'

import { knownAt, type Targets } from './targets'
import { jsonValue } from './values'

type Random = () => number
export type Body = { headers: Record<string, string>; bytes: Buffer }

const extra = [
  'id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'email', 'password', 'token', 'key', 'user', 'url', 'data',
  'where', 'limit', 'locale', 'depth', 'unit', 'units', 'target', 'document', 'assignee', 'due', 'collection',
  'collectionSlug', 'orderableFieldName', 'docsToMove', 'newKeyWillBe', 'setupToken', 'sessions', 'resetPasswordToken',
  'globalSlug', 'lockDuration', 'takeOver', 'isLocked', 'relatedPreset', 'input', 'task', 'queue', 'waitUntil', '',
] // prettier-ignore

/** The value with one of its parts replaced, at any depth. */
function withFault(value: unknown, random: Random, canary: string): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15)
    return jsonValue(random, canary)
  const keys = Object.keys(value)
  if (keys.length === 0) return jsonValue(random, canary)
  const chosen = pick(keys, random)
  const change = (key: string, item: unknown) =>
    key === chosen ? withFault(item, random, canary) : item
  const changed = Object.entries(value).map(([key, item]) => [key, change(key, item)] as const)
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed)
}

/** A document of the site with one fault in it; most often one of the collection that `path` names. */
function nearDocument(random: Random, canary: string, targets: Targets, path: string): unknown {
  const own = knownAt(targets, path)?.documents ?? []
  if (own.length > 0 && random() < 0.7) return withFault(pick(own, random), random, canary)
  const known = [...targets.collections.values(), ...targets.globals.values()]
  const documents = pick(
    known.map((each) => each.documents).filter(({ length }) => length > 0),
    random,
  )
  return withFault(pick(documents, random), random, canary)
}

function json(random: Random, canary: string, targets: Targets, path: string): Buffer {
  const fields = [...targets.fields, ...extra]
  const count = 1 + Math.floor(random() * 4)
  const entries = Array.from({ length: count }, () => [
    pick(fields, random),
    jsonValue(random, canary),
  ])
  const kind = random()
  const rest = () =>
    kind < 0.9 ? (Object.fromEntries(entries) as unknown) : jsonValue(random, canary)
  const whole = kind < 0.4 ? nearDocument(random, canary, targets, path) : rest()
  const text = JSON.stringify(whole)
  const broken = [
    text,
    text,
    text,
    text,
    text.slice(0, -1),
    `${text},`,
    `{"__proto__":{"x":"${canary}"}}`,
    '',
    'null',
    `\ufeff${text}`,
    `"${canary}"`,
    '7',
    '[]',
  ]
  return Buffer.from(pick(broken, random))
}

function multipart(random: Random, canary: string, targets: Targets, path: string): Body {
  const boundary = 'grenze'
  const part = (head: string, content: string) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`
  const name = pick([`${canary}.png`, 'x\u0000.png', '', '../x.png', '"', 'x'.repeat(400)], random)
  const file = part(
    `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${pick(['image/png', 'text/html', '', canary], random)}`,
    pick(['\u0089PNG\r\n\u001a\n', canary, ''], random),
  )
  const data = part(
    'Content-Disposition: form-data; name="_payload"',
    json(random, canary, targets, path).toString(),
  )
  const stray = part(`Content-Disposition: ${canary}`, canary)
  const end = `--${boundary}--\r\n`
  const whole = [
    file + data + end,
    data + end,
    file + end,
    data + data + end,
    file + file + end,
    file + data,
    data.slice(0, 40),
    stray + end,
    end,
    '',
    canary,
    part(
      'Content-Disposition: form-data; name="file"',
      json(random, canary, targets, path).toString(),
    ) + end,
  ]
  const types = [
    `multipart/form-data; boundary=${boundary}`,
    `multipart/form-data; boundary=${boundary}`,
    `multipart/form-data; boundary="${boundary}"`,
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=other',
    `multipart/mixed; boundary=${boundary}`,
    'multipart/',
  ]
  return {
    headers: { 'content-type': pick(types, random) },
    bytes: Buffer.from(pick(whole, random), 'latin1'),
  }
}

const oddTypes = (canary: string) => [
  'text/plain',
  'application/xml',
  'text/xml; charset=utf-16',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'APPLICATION/JSON',
  'application/json;',
  'json',
  canary,
  '/',
  ';',
]

/** A body that does not fit its type, its route, or anything. */
export function body(random: Random, canary: string, targets: Targets, path: string): Body {
  const kind = random()
  if (kind < 0.5)
    return {
      headers: { 'content-type': 'application/json' },
      bytes: json(random, canary, targets, path),
    }
  if (kind < 0.75) return multipart(random, canary, targets, path)
  const texts = [
    `<a>${canary}</a>`,
    `a=${canary}&where[x][y]=1`,
    '%',
    '\u0000',
    json(random, canary, targets, path).toString(),
  ]
  const type: Record<string, string> =
    random() < 0.9 ? { 'content-type': pick(oddTypes(canary), random) } : {}
  return { headers: type, bytes: Buffer.from(pick(texts, random)) }
}
