import PDFDocument from 'pdfkit'

import type { SeedPart, SeedLocale } from './types'

type Pdf = { title: string; note: string; language: SeedLocale; date: string; parts: SeedPart[] }

const languageTags = { de: 'de-DE', en: 'en-GB' }
const plain = (value: string) =>
  value.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')

type Doc = InstanceType<typeof PDFDocument>
type Writer = { tag: 'H1' | 'H2' | 'P'; font: string; size: number; before: number }

const styles = {
  h1: { tag: 'H1', font: 'Helvetica-Bold', size: 24, before: 0 },
  h2: { tag: 'H2', font: 'Helvetica-Bold', size: 15, before: 1 },
  p: { tag: 'P', font: 'Helvetica', size: 12, before: 0.6 },
} satisfies Record<string, Writer>

const write = (doc: Doc, { font, size, before }: Writer, value: string, indent = 0) => {
  doc.font(font).fontSize(size).moveDown(before)
  doc.text(plain(value), doc.page.margins.left + indent, doc.y, { lineGap: 4 })
}

const line = (doc: Doc, style: Writer, value: string) =>
  doc.struct(style.tag, {}, () => {
    write(doc, style, value)
  })

const list = (doc: Doc, items: string[]) =>
  doc.struct(
    'L',
    {},
    items.map((item) =>
      doc.struct('LI', {}, [
        doc.struct('LBody', {}, () => {
          write(doc, { ...styles.p, before: 0.3 }, `•  ${item}`, 12)
        }),
      ]),
    ),
  )

function structure(doc: Doc, part: SeedPart) {
  if (typeof part === 'string') return [line(doc, styles.p, part)]
  if ('h2' in part) return [line(doc, styles.h2, part.h2)]
  if ('list' in part) return [list(doc, part.list)]
  if ('callout' in part) return [line(doc, styles.p, part.callout.text)]
  if ('quote' in part) return [line(doc, styles.p, part.quote.text)]
  return []
}

/** A small tagged PDF: headings, paragraphs and lists in reading order, with title and language. */
export function pdf({ title, note, language, date, parts }: Pdf): Promise<Buffer> {
  const created = new Date(date)
  const doc = new PDFDocument({
    size: 'A4',
    margin: 72,
    pdfVersion: '1.7',
    tagged: true,
    lang: languageTags[language],
    displayTitle: true,
    info: { Title: title, Author: 'KOK', CreationDate: created, ModDate: created },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
    doc.on('error', reject)
  })
  const children = [line(doc, styles.h1, title), line(doc, styles.p, note)]
  const root = doc.struct('Document')
  doc.addStructure(root)
  for (const child of [...children, ...parts.flatMap((part) => structure(doc, part))])
    root.add(child)
  root.end()
  doc.end()
  return done
}
