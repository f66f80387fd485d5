import { isBlank } from '@/lib/blank'

import { inlineOf, type PasteContext, trimmed } from './inline'

type BlocksOf = (element: Element, context: PasteContext) => Element[]

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => ['td', 'th'].includes(cell.localName))

/** What may stand in a cell: paragraphs and lists; a table or heading in it becomes paragraphs. */
function cellBlocks(cell: Element, context: PasteContext, blocksOf: BlocksOf): Element[] {
  return blocksOf(cell, context).flatMap((block) => {
    if (['ol', 'p', 'ul'].includes(block.localName)) return [block]
    const paragraphs = block.localName === 'table' ? [...block.querySelectorAll('p')] : []
    if (paragraphs.length > 0) return paragraphs
    const paragraph = context.page.createElement('p')
    paragraph.append(...block.childNodes)
    return [paragraph]
  })
}

const captionClass = /\b(?:MsoCaption|caption|Caption|Tabelle)\b/

/** The caption of a table: its own, or the paragraph beside it that Word or LibreOffice marks as one. */
function captionOf(table: Element): Element | undefined {
  const own = table.querySelector(':scope > caption')
  if (own) return own
  const beside = [table.previousElementSibling, table.nextElementSibling]
  return beside.find(
    (each) => each?.localName === 'p' && captionClass.test(each.className) && each.textContent,
  ) as Element | undefined
}

const span = (cell: Element, name: 'colspan' | 'rowspan') => {
  const count = Number(cell.getAttribute(name))
  return Number.isInteger(count) && count > 1 && count <= 1000 ? count : 1
}

/**
 * A table with paragraphs in its cells. Office programs seldom say which row is the head: then it is the
 * first. A table of one cell is a frame and no table, so only what is in it stays.
 */
export function tableOf(table: Element, context: PasteContext, blocksOf: BlocksOf): Element[] {
  const { page } = context
  const rows = rowsOf(table).filter((row) => !isBlank(row.textContent))
  const [first] = rows
  if (!first) return []
  if (rows.length === 1 && cellsOf(first).length === 1) {
    const [cell] = cellsOf(first)
    return cell ? blocksOf(cell, context) : []
  }
  const hasHeads = rows.some((row) => row.closest('thead') ?? row.querySelector('th'))
  const made = page.createElement('table')
  for (const row of rows) {
    const isHead = hasHeads ? row.closest('thead') !== null : row === first && rows.length > 1
    const line = page.createElement('tr')
    for (const cell of cellsOf(row)) {
      const copy = page.createElement(isHead ? 'th' : cell.localName)
      for (const name of ['colspan', 'rowspan'] as const)
        if (span(cell, name) > 1) copy.setAttribute(name, span(cell, name).toString())
      const blocks = cellBlocks(cell, context, blocksOf)
      // A head is bold by itself.
      if (isHead)
        for (const block of blocks)
          for (const bold of block.querySelectorAll('strong')) bold.replaceWith(...bold.childNodes)
      copy.append(...(blocks.length > 0 ? blocks : [page.createElement('p')]))
      line.append(copy)
    }
    made.append(line)
  }
  const caption = captionOf(table)
  if (!caption) return [made]
  const words = page.createElement('p')
  words.setAttribute('data-table-caption', '')
  words.append(...trimmed([...caption.childNodes].flatMap((child) => inlineOf(child, page))))
  return [words, made]
}

/** Marks paragraphs that become captions, so that they do not appear twice. */
export function isCaptionOfTable(paragraph: Element): boolean {
  const tables = [paragraph.previousElementSibling, paragraph.nextElementSibling]
  return (
    paragraph.localName === 'p' &&
    captionClass.test(paragraph.className) &&
    tables.some((table) => table?.localName === 'table' && captionOf(table) === paragraph)
  )
}
