import { buffer } from 'node:stream/consumers'

import PDFDocument from 'pdfkit'

/** A real PDF of one page. */
export async function onePagePdf(text: string): Promise<Buffer> {
  const pdf = new PDFDocument()
  pdf.text(text).end()
  return buffer(pdf)
}
