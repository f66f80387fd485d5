import type { JSXConverterArgs, JSXConverters } from '@payloadcms/richtext-lexical/react'
import { useTranslations } from 'next-intl'

import { isBlankNode, type TextNode, wordsIn } from './visible-nodes'

type Cell = TextNode & { headerState?: number; colSpan?: number; rowSpan?: number }

type ToJSX = JSXConverterArgs['nodesToJSX']
type Converter = Omit<JSXConverterArgs<TextNode>, 'parent'> & { parent: TextNode }

const cellsOf = (row: TextNode): Cell[] => row.children ?? []

/** Bit 1 of a cell: it is in a row of heads; bit 2: in a column of heads. */
const isHead = (cell: Cell, bit: 1 | 2) => ((cell.headerState ?? 0) & bit) !== 0

const isHeadRow = (row: TextNode) => cellsOf(row).every((cell) => isHead(cell, 1))

const span = (count: number | undefined) => (count && count > 1 ? count : undefined)

/** How far a head goes: over its column or row, or over as many as the cell spans. */
function scopeOf(cell: Cell, isInHead: boolean) {
  if (isInHead || !isHead(cell, 2)) return span(cell.colSpan) ? 'colgroup' : 'col'
  return span(cell.rowSpan) ? 'rowgroup' : 'row'
}

function TableCell({ cell, inHead, toJSX }: { cell: Cell; inHead: boolean; toJSX: ToJSX }) {
  const { children = [], colSpan, rowSpan } = cell
  const [first, ...more] = children.filter((child) => !isBlankNode(child))
  const isPlain = first?.type === 'paragraph' && more.length === 0
  const content = toJSX({ nodes: (isPlain ? first.children : children) ?? [], parent: cell })
  const spans = { colSpan: span(colSpan), rowSpan: span(rowSpan) }
  // An empty corner is the head of nothing.
  const isHeadCell = (isHead(cell, 1) || isHead(cell, 2)) && first !== undefined
  return isHeadCell ? (
    <th scope={scopeOf(cell, inHead)} {...spans}>
      {content}
    </th>
  ) : (
    <td {...spans}>{content}</td>
  )
}

type Rows = { rows: TextNode[]; inHead: boolean; toJSX: ToJSX }

const TableRows = ({ inHead, rows, toJSX }: Rows) =>
  rows.map((row, at) => (
    <tr key={at}>
      {cellsOf(row).map((cell, column) => (
        <TableCell key={column} cell={cell} inHead={inHead} toJSX={toJSX} />
      ))}
    </tr>
  ))

type TableProps = { caption: TextNode | undefined; table: TextNode; toJSX: ToJSX }

/** A table that scrolls by itself on a narrow screen, and can be scrolled with the keys. */
function Table({ caption, table, toJSX }: TableProps) {
  const t = useTranslations('blocks')
  const rows = table.children ?? []
  const end = rows.findIndex((row) => !isHeadRow(row))
  const heads = end < 0 ? [] : rows.slice(0, end)
  const words = caption ? wordsIn(caption).trim() : ''
  return (
    <div className="table" role="region" aria-label={words || t('table')} tabIndex={0}>
      <table>
        {words ? <caption>{toJSX({ nodes: caption?.children ?? [] })}</caption> : null}
        {heads.length > 0 ? (
          <thead>
            <TableRows rows={heads} inHead toJSX={toJSX} />
          </thead>
        ) : null}
        <tbody>
          <TableRows rows={rows.slice(heads.length)} inHead={false} toJSX={toJSX} />
        </tbody>
      </table>
    </div>
  )
}

/** How visitors see a table; its caption is the node before it. */
export const tableConverters: JSXConverters = {
  table: ({ childIndex, node, nodesToJSX, parent }: Converter) => {
    if (isBlankNode(node)) return null
    const before = parent.children?.[childIndex - 1]
    const caption = before?.type === 'tablecaption' ? before : undefined
    return <Table caption={caption} table={node} toJSX={nodesToJSX} />
  },
  tablecaption: ({ childIndex, node, nodesToJSX, parent }: Converter) => {
    const isAboveTable = parent.children?.[childIndex + 1]?.type === 'table'
    return isAboveTable || isBlankNode(node) ? null : (
      <p>{nodesToJSX({ nodes: node.children ?? [] })}</p>
    )
  },
}
