import { createTranslator } from 'next-intl'

import english from '@/messages/en.json' with { type: 'json' }
import { messageAt, messageKeys } from '@/lib/messages'
import type { ExportRow } from '@/translation/exchange/file'
import { readFile } from '@/translation/exchange/read'
import { writeExport } from '@/translation/exchange/write'
import type { Unit } from '@/translation/unit'

const row = (
  unit: Pick<Unit, 'document' | 'id' | 'origin' | 'path'>,
  target: string,
): ExportRow => ({
  unit: { ...unit, kind: 'text', sourceLocale: 'de', source: { text: 'x', tags: [] } },
  target,
  state: 'approved',
  comment: null,
})

const interfaceRow = (path: string, target: string) => {
  const [document = ''] = path.split('.')
  return row({ id: `interface:${document}:${path}`, origin: 'interface', document, path }, target)
}

const content = [
  row({ id: 'pages:0a-1:title', origin: 'pages', document: '0a-1', path: 'title' }, 'A & "b"'),
  row({ id: 'pages:0a-1:body#2', origin: 'pages', document: '0a-1', path: 'body' }, '<1>c</1>\n'),
  row(
    { id: 'home:home:meta.title', origin: 'home', document: 'home', path: 'meta.title' },
    '{"d": [e]}',
  ),
  row({ id: 'pages:7:__proto__', origin: 'pages', document: '7', path: '__proto__' }, 'f'),
]

const nested = (rows: ExportRow[]) => writeExport('nested', rows, { from: 'de', to: 'en' })
const read = (text: string) => readFile(new TextEncoder().encode(text))

const texts = messageKeys(english).map((path) => interfaceRow(path, messageAt(english, path) ?? ''))

test('interface texts are exported as messages/ holds them', () => {
  expect(JSON.parse(nested(texts))).toEqual(english)
})

test('next-intl reads the export', () => {
  const messages = JSON.parse(nested(texts)) as typeof english
  const t = createTranslator({ locale: 'en', messages, namespace: 'help' })
  expect(t('call', { phone: '1' })).toBe('Call 1')
})

test('texts of documents stand under collection, document and field', () => {
  expect(JSON.parse(nested(content.slice(0, 3)))).toEqual({
    content: {
      pages: { '0a-1': { title: 'A & "b"', 'body#2': '<1>c</1>\n' } },
      home: { home: { meta: { title: '{"d": [e]}' } } },
    },
  })
})

test('all of it comes back under its id, as drafts without a source', () => {
  const rows = [...texts, ...content]
  const byId = new Map(read(nested(rows)).rows.map((each) => [each.id, each]))
  expect(byId.size).toBe(rows.length)
  for (const { target, unit } of rows)
    expect(byId.get(unit.id)).toMatchObject({ target, source: null, isDone: false })
})

test('each text knows its line', () => {
  const text = nested([...texts, ...content])
  const lines = text.split('\n')
  for (const { id, line } of read(text).rows) {
    const key = id.split(/[:.]/).at(-1) ?? ''
    expect(lines[line - 1]).toContain(`"${key}": `)
  }
})

test('i18next and Weblate may write it without line breaks, and leave texts out', () => {
  expect(read('{"site":{"menu":"Menu","home":null},"content":{}}').rows).toMatchObject([
    { id: 'interface:site:site.menu', target: 'Menu', line: 1 },
  ])
})
