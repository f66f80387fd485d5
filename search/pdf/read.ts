import { readFile } from 'node:fs/promises'

import { textOfLines } from './clean'

/** Pages of a longer file are not read. */
const mostPages = 2000
/** Letters of one page that are kept. */
const longestPage = 50_000

type Item = { str: string; hasEOL: boolean; transform: number[] }

const isItem = (item: object): item is Item => 'str' in item

/** The lines of a page: what stands at the same height, until the file ends a line. */
function linesOf(items: object[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const item of items.filter(isItem)) {
    line += item.str
    if (!item.hasEOL) continue
    lines.push(line)
    line = ''
  }
  return [...lines, line]
}

/** The text of each page of a PDF. Throws for what is no PDF, or an encrypted one. */
export async function readPdf(path: string): Promise<string[]> {
  const { getDocumentProxy } = await import('unpdf')
  const data = new Uint8Array(await readFile(path))
  const document = await getDocumentProxy(data, { isEvalSupported: false })
  try {
    const texts: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      texts.push(textOfLines(linesOf(items)).slice(0, longestPage))
      page.cleanup()
    }
    return texts
  } finally {
    await document.destroy()
  }
}
