import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import PDFDocument from 'pdfkit'

import { textOfLines } from '@/search/pdf/clean'
import { readPdf } from '@/search/pdf/read'

test('a word that was divided at the end of a line is whole again', () => {
  expect(textOfLines(['Schutz vor Arbeits-', 'ausbeutung und Straf-', 'und Zivilrecht'])).toBe(
    'Schutz vor Arbeitsausbeutung und Straf-\nund Zivilrecht',
  )
  expect(textOfLines(['Menschen\u00ad', 'handel'])).toBe('Menschenhandel')
  expect(textOfLines(['die Bund-', 'Länder-AG'])).toBe('die Bund-\nLänder-AG')
})

test('ligatures and soft hyphens are undone', () => {
  expect(textOfLines(['Schiﬀe ﬁnden Zu\u00adﬂucht'])).toBe('Schiffe finden Zuflucht')
})

const folder = mkdtempSync(join(tmpdir(), 'leitbild-pdf-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('each page of a PDF has its own text', async () => {
  const document = new PDFDocument()
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text('Erste Seite über Beratung').addPage().text('Zweite Seite')
  document.end()
  await ended
  const path = join(folder, 'two.pdf')
  writeFileSync(path, Buffer.concat(parts))
  expect(await readPdf(path)).toEqual(['Erste Seite über Beratung', 'Zweite Seite'])
})

test('what is no PDF cannot be read', async () => {
  const path = join(folder, 'none.pdf')
  writeFileSync(path, 'no PDF')
  await expect(readPdf(path)).rejects.toThrow()
})
