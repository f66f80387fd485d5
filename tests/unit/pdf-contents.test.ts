import { deflateSync } from 'node:zlib'

import { pdfContents } from '@/lib/pdf-contents'
import { onePagePdf } from '@/tests/helpers/pdf'

const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(['%PDF-1.7\n', ...parts, '\n%%EOF'].map((part) => Buffer.from(part)))

const compressed = (objects: string, filter = '/FlateDecode') =>
  pdf(
    `5 0 obj <</Type /ObjStm /N 1 /First 4 /Filter ${filter}>> stream\r\n`,
    deflateSync(Buffer.from(objects)),
    '\nendstream endobj',
  )

test('a plain PDF holds nothing active', async () => {
  expect(pdfContents(await onePagePdf('Nur Text'))).toEqual({ active: [], isRead: true })
})

test.each([
  ['1 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>> endobj', ['script']],
  ['1 0 obj <</S/Launch /F (cmd.exe)>> endobj', ['launch']],
  ['1 0 obj <</Names <</EmbeddedFiles 2 0 R>>>> endobj', ['attachment']],
  ['1 0 obj <</S /SubmitForm /F (https://example.org)>> endobj', ['form']],
  ['1 0 obj <</S /J#61vaScript>> endobj', ['script']],
])('%s is found', (object, active) => {
  expect(pdfContents(pdf(object))).toEqual({ active, isRead: true })
})

test('jumps and links are harmless', () => {
  const links =
    '1 0 obj <</S /GoTo /D [2 0 R /Fit]>> endobj 2 0 obj <</S /URI /URI (https://a.b)>> endobj'
  expect(pdfContents(pdf(links))).toEqual({ active: [], isRead: true })
})

test('objects in a compressed stream are read', () => {
  expect(pdfContents(compressed('1 0 <</S /JavaScript>>')).active).toEqual(['script'])
  expect(pdfContents(compressed('1 0 <</Type /Catalog>>'))).toEqual({ active: [], isRead: true })
})

test('the bytes of a picture are not taken for objects', () => {
  const picture = '1 0 obj <</Subtype /Image>> stream\n\x00/JS \x01/XFA \nendstream endobj'
  expect(pdfContents(pdf(picture))).toEqual({ active: [], isRead: true })
})

test('an object that is made to look like part of a stream is found', () => {
  const parts = '1 0 obj (>> stream ) endobj 2 0 obj <</S /JavaScript>> endobj 3 0 obj endstream'
  expect(pdfContents(pdf(parts)).active).toEqual(['script'])
})

test('an object after a stream is read', () => {
  const parts = '1 0 obj <<>> stream\nq\nendstream endobj 2 0 obj <</JS (x)>> endobj'
  expect(pdfContents(pdf(parts)).active).toEqual(['script'])
})

test.each([
  ['encrypted', pdf('trailer <</Encrypt 9 0 R>>')],
  ['compressed in a way that is not known', compressed('', '/LZWDecode')],
  ['broken', pdf('1 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\nno\nendstream')],
])('a file that is %s is not read', (_why, data) => {
  expect(pdfContents(data).isRead).toBe(false)
})
