import { gzipSync } from 'node:zlib'

import { demoRows } from '@/tests/helpers/export-rows'
import { importLimit } from '@/lib/limits'
import { checkSize } from '@/translation/exchange/decode'
import { formats } from '@/translation/exchange/file'
import { readFile } from '@/translation/exchange/read'
import { Refusal, sayReason } from '@/translation/exchange/refusal'
import { writeExport } from '@/translation/exchange/write'

const bytes = (text: string) => new TextEncoder().encode(text)
const xliff = (inside: string, before = '') =>
  `<?xml version="1.0"?>\n${before}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="en">\n<file id="f">\n${inside}\n</file></xliff>`
const unit = (target: string) =>
  `<unit id="a"><segment><source>x</source><target>${target}</target></segment></unit>`

/** The line and reason with which a file, or the first bad row of it, is refused. */
function refused(content: Uint8Array): string {
  try {
    const { rows } = readFile(content)
    const faulty = rows.find(({ fault }) => fault)
    if (faulty?.fault) return `line ${faulty.line}: ${sayReason(faulty.fault, 'en')}`
    return `read ${rows.length} rows`
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

const laughs = '<!DOCTYPE x [\n<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">\n]>\n'

test.each([
  ['a DOCTYPE', xliff(unit('x'), '<!DOCTYPE xliff>\n'), /^line 2: A DOCTYPE is not allowed/],
  ['entities in entities', xliff(unit('&b;'), laughs), /^line 4: A DOCTYPE is not allowed/],
  [
    'an outside entity',
    xliff(unit('x'), '<!DOCTYPE x SYSTEM "file:///etc/passwd">\n'),
    /^line 2: A DOCTYPE/,
  ],
  ['an unknown entity', xliff(unit('&b;')), /^line 4: The XML is faulty/],
  ['an element left open', xliff('<unit id="a"><segment>'), /^line 5: The XML is faulty/],
  [
    'elements in elements',
    xliff('<a>\n'.repeat(80)),
    /^line 66: Elements are nested deeper than 64/,
  ],
  ['an element of HTML in a text', xliff(unit('<b>x</b>')), /^line 4: The element <b>/],
  ['another XML', '<html><body/></html>', /^line 1: This version of XLIFF is not read/],
  [
    'XLIFF without languages',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"\n version="2.1"/>',
    /^line 2: .* language/,
  ],
  [
    'JSON that breaks off',
    '{"format":"leitbild-translations",\n"units":[',
    /^line 2: The file cannot be read/,
  ],
  ['other JSON', '{"format":1}', /^line 1: The file cannot be read: format/],
  ['JSON of a list', '[{"a":"b"}]', /^line 1: The file cannot be read/],
  ['nested JSON with a number', '{"a":{\n"b":1}}', /^line 2: There is 1 here instead of a text/],
  [
    'PO that breaks off',
    'msgid ""\nmsgstr "Language: en\\nX-Source-Language: de\\n"\n\nmsgctxt "a"\nmsgid "x',
    /^line \d+: The file cannot be read/,
  ],
  [
    'CSV with a quote left open',
    'id,source-de,target-en,state\na,"b,c,draft\n',
    /^line 2: The file cannot be read/,
  ],
  [
    'CSV with a cell too many',
    'id,source-de,target-en,state\na,b,c,draft\na,b,c,draft,e\n',
    /^line 3: The row has 5 cells, the head has 4/,
  ],
  [
    'CSV with cells missing',
    'id,source-de,target-en,state\na,b\n',
    /^line 2: The row has 2 cells, the head has 4/,
  ],
  [
    'JSON with a unit without text',
    '{"format":"leitbild-translations","version":1,"from":"de","to":"en","units":[\n{"id":"a","source":"x"}]}',
    /^line 2: The file cannot be read: target/,
  ],
  [
    'a part of a text in an impossible place',
    xliff('<unit id="a"><segment><source>x</source><target order="3">y</target></segment></unit>'),
    /^line 4: .* order that does not work out/,
  ],
  ['a character without a number', xliff(unit('<cp hex="zz"/>')), /^line 4: <cp hex="zz"\/>/],
  ['half a character', xliff(unit('<cp hex="d800"/>')), /^line 4: <cp hex="d800"\/>/],
  ['a number beyond Unicode', xliff(unit('<cp hex="110000"/>')), /^line 4: <cp hex/],
  ['CSV without a column', 'id,source-de,state\n', /^line 1: The column “target-” is missing/],
  ['any other text', 'Guten Tag', /^line 1: The file is neither/],
  ['nothing', '', /^line 1: The file is neither/],
])('%s is refused with line and reason', (_, content, why) => {
  expect(refused(bytes(content))).toMatch(why)
})

test('the same context twice in PO is refused with the line of the second', () => {
  const head = 'msgid ""\nmsgstr "Language: en\\nX-Source-Language: de\\n"\n'
  const entry = '\nmsgctxt "a"\nmsgid "x"\nmsgstr "y"\n'
  expect(refused(bytes(head + entry + entry))).toMatch(/^line 8: The text with the id “a”/)
})

test.each([
  ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
  ['an empty zip', Uint8Array.from([0x50, 0x4b, 5, 6, 0, 0])],
  ['gzip', gzipSync(Buffer.alloc(1_000_000))],
])('%s is refused as an archive, unopened', (_, content) => {
  expect(refused(content)).toBe('line 1: Archives are not accepted. Unpack the file first.')
})

test.each([
  ['little-endian', Buffer.from('\uFEFFid\tsource-de\ttarget-en\nä\tö\tü', 'utf16le')],
  ['big-endian', Buffer.from('\uFEFFid\tsource-de\ttarget-en\nä\tö\tü', 'utf16le').swap16()],
  ['unmarked', Buffer.from('id\tsource-de\ttarget-en\nä\tö\tü', 'utf16le')],
])('UTF-16 (%s) is read', (_, content) => {
  expect(readFile(content).rows).toMatchObject([{ id: 'ä', source: 'ö', target: 'ü' }])
})

test('half a letter of UTF-16 is refused by name', () => {
  const content = Buffer.concat([Buffer.from('\uFEFFid', 'utf16le'), Buffer.from([0, 0xd8])])
  expect(refused(content)).toMatch(/^line 1: The file is written in UTF-16, but damaged/)
})

test.each([
  ['.xlsx', Buffer.from('PK\u0003\u0004[Content_Types].xml…xl/workbook.xml', 'latin1')],
  [
    '.ods',
    Buffer.from('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1'),
  ],
  ['.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
])('%s is refused as a workbook, with what to do', (_, content) => {
  expect(refused(content)).toMatch(/^line 1: This is a workbook .* Save the sheet there as “CSV/)
})

test('another encoding is refused with the line of its first letter that is not UTF-8', () => {
  const text = Buffer.from('id,source-de,target-en,state\na,b,c,draft\na,Übung,c,draft\n', 'latin1')
  expect(refused(text)).toMatch(
    /^line 3: The file is not written in UTF-8, but probably in Windows-1252/,
  )
})

test('a mark of UTF-8 in front is read over', () => {
  expect(refused(bytes(`\uFEFF${xliff(unit('x'))}`))).toBe('read 1 rows')
})

test('100 MB are refused before they are read', () => {
  expect(() => {
    checkSize(100 * 1024 * 1024)
  }).toThrow('line 1: The file is larger than 20 MB. Split it.')
  expect(refused(new Uint8Array(importLimit + 1))).toMatch(/larger than 20 MB/)
})

test('names that mean something to JavaScript are only names', () => {
  const po =
    'msgid ""\nmsgstr "Language: en\\nX-Source-Language: de\\n"\n\nmsgctxt "__proto__"\nmsgid "__proto__"\nmsgstr "y"\n'
  refused(bytes(po))
  expect(({} as Record<string, unknown>)['y']).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('a cell that spreadsheets would calculate is defused and comes back as it was', () => {
  const [row] = demoRows()
  if (!row) throw new Error('The demo is empty.')
  const rows = [{ ...row, target: '=HYPERLINK("https://example.org")' }]
  const text = writeExport('csv', rows, { from: 'de', to: 'en' })
  expect(text).toContain(`"'=HYPERLINK(`)
  expect(readFile(bytes(text)).rows[0]?.target).toBe(rows[0]?.target)
})

test('a spreadsheet may write semicolons', () => {
  const text = 'id;source-de;target-en;state\r\na;b, c;"d; e";review\r\n'
  expect(readFile(bytes(text)).rows).toEqual([
    { line: 2, id: 'a', source: 'b, c', target: 'd; e', isDone: true },
  ])
})

test.each(formats)('each row of %s knows its line', (format) => {
  const text = writeExport(format, demoRows(), { from: 'de', to: 'en' })
  const lines = text.split('\n')
  const { rows } = readFile(bytes(text))
  const wrong = rows.filter(({ id, line }) => {
    const name = format === 'xliff2' ? id.replaceAll('.', '_2e.') : id
    return !lines[line - 1]?.includes(name)
  })
  expect(wrong).toEqual([])
})
