import { growthOf } from '@/tests/helpers/growth'
import { slowFamilies } from '@/tests/helpers/slow-families'
import { readFile } from '@/translation/exchange/read'
import { writeExport } from '@/translation/exchange/write'
import { fromToken, splitUnsafe, xmlWords } from '@/translation/exchange/xml-text'
import { demoRows } from '@/tests/helpers/export-rows'

const bytes = (text: string) => new TextEncoder().encode(text)
const head = 'msgid ""\nmsgstr "Language: en\\nX-Source-Language: de\\n"\n\n'
const xliff = (inside: string) =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="en"><file id="f">${inside}</file></xliff>`

test.each<[string, (text: string) => unknown]>([
  ['the text of XML', xmlWords],
  ['unsafe characters', splitUnsafe],
  ['a broken name token', fromToken],
  ['any file', (text) => readFile(bytes(text))],
  ['PO', (text) => readFile(bytes(head + text))],
  ['a context of PO', (text) => readFile(bytes(`${head}msgctxt ${text}`))],
  [
    'a text of PO',
    (text) => readFile(bytes(`${head}msgctxt "a"\nmsgid ${JSON.stringify(text)}\nmsgstr "a"\n`)),
  ],
  [
    'a quoted text of PO',
    (text) => readFile(bytes(`${head}msgctxt "a"\nmsgid "${text}\nmsgstr "a"\n`)),
  ],
  ['CSV', (text) => readFile(bytes(`id,source-de,target-en,state\n${text}`))],
  [
    'a cell of CSV',
    (text) =>
      readFile(bytes(`id,source-de,target-en,state\na,"${text.replaceAll('"', '""')}",b,draft\n`)),
  ],
  ['the head of CSV', (text) => readFile(bytes(`id,source-de${text}`))],
  ['JSON', (text) => readFile(bytes(`{"format":"leitbild-translations","units":${text}`))],
  ['XLIFF', (text) => readFile(bytes(xliff(text)))],
  ['a unit of XLIFF', (text) => readFile(bytes(xliff(`<unit id="a"><segment><source>${text}`)))],
  ['an attribute of XLIFF', (text) => readFile(bytes(xliff(`<unit id="${text}`)))],
])(
  'reading %s',
  (_, read) => {
    expect(slowFamilies(read)).toEqual([])
  },
  300_000,
)

test.each(['csv', 'json', 'xliff1', 'xliff2'] as const)(
  'writing %s',
  (format) => {
    const [row] = demoRows()
    if (!row) throw new Error('The demo is empty.')
    expect(
      slowFamilies((text) =>
        writeExport(
          format,
          [{ ...row, target: text, unit: { ...row.unit, source: { text, tags: [] } } }],
          { from: 'de', to: 'en' },
        ),
      ),
    ).toEqual([])
  },
  300_000,
)

test('reading JSON whose ids are written in another way than ours', () => {
  const file = (length: number) => {
    const units = Array.from({ length: length / 20 }, (_, at) => ({
      id: `é${at}`,
      source: 'a',
      target: 'b',
    }))
    const data = { format: 'leitbild-translations', version: 1, from: 'de', to: 'en', units }
    return JSON.stringify(data).replaceAll('é', String.raw`\u00e9`)
  }
  expect(growthOf((text) => readFile(bytes(text)), file)).toBeLessThanOrEqual(3)
}, 300_000)
