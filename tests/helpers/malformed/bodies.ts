import { pick } from '../random'

import { jsonValue } from './values'

type Random = () => number
type Body = { headers: Record<string, string>; bytes: Buffer }

const fields = [
  'title', 'slug', 'content', 'summary', 'parent', 'topics', 'files', '_status', 'id', 'createdAt', 'updatedAt',
  'deletedAt', 'email', 'password', 'token', 'name', 'roles', 'translatesTo', 'value', 'key', 'user', 'url', 'alt',
  'filename', 'links', 'layout', 'sections', 'where', 'limit', 'locale', 'depth', 'data', 'units', 'unit', 'text',
  'origin', 'document', 'state', 'assignee', 'due', 'collection', 'docsToMove', 'newKeyWillBe', 'target', 'meta',
  'setupToken', 'sessions', 'resetPasswordToken', 'uses', 'shown', 'order', 'year', 'isbn', 'doi', 'people', '',
] // prettier-ignore

function json(random: Random, canary: string): Buffer {
  const count = 1 + Math.floor(random() * 4)
  const entries = Array.from({ length: count }, () => [
    pick(fields, random),
    jsonValue(random, canary),
  ])
  const whole =
    random() < 0.8 ? (Object.fromEntries(entries) as unknown) : jsonValue(random, canary)
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

function multipart(random: Random, canary: string): Body {
  const boundary = 'grenze'
  const part = (head: string, content: string) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`
  const name = pick([`${canary}.png`, 'x\u0000.png', '', '../x.png', '"', 'x'.repeat(400)], random)
  const file = part(
    `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${pick(['image/png', 'text/html', '', canary], random)}`,
    pick(['\u0089PNG\r\n\u001a\n', canary, ''], random),
  )
  const data = part(
    'Content-Disposition: form-data; name="_payload"',
    json(random, canary).toString(),
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
    part('Content-Disposition: form-data; name="file"', json(random, canary).toString()) + end,
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
export function body(random: Random, canary: string): Body {
  const kind = random()
  if (kind < 0.5)
    return { headers: { 'content-type': 'application/json' }, bytes: json(random, canary) }
  if (kind < 0.75) return multipart(random, canary)
  const texts = [
    `<a>${canary}</a>`,
    `a=${canary}&where[x][y]=1`,
    '%',
    '\u0000',
    json(random, canary).toString(),
  ]
  const type: Record<string, string> =
    random() < 0.9 ? { 'content-type': pick(oddTypes(canary), random) } : {}
  return { headers: type, bytes: Buffer.from(pick(texts, random)) }
}
