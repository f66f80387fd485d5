import {
  $computeTableMap,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getNodeTriplet,
  $getTableCellNodeFromLexicalNode,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import { $getSelection, type BaseSelection } from '@payloadcms/richtext-lexical/lexical'

import { $isTableCaptionNode } from '@/fields/text/caption-node'

/** The cell in which the selection begins. */
export function $selectedCell(selection: BaseSelection | null = $getSelection()) {
  const [node] = selection?.getNodes() ?? []
  return node ? $getTableCellNodeFromLexicalNode(node) : null
}

const { COLUMN, ROW } = TableCellHeaderStates

function $toggleHeadRow(cell: TableCellNode): void {
  const [, , table] = $getNodeTriplet(cell)
  const row = $getTableRowIndexFromTableCellNode(cell)
  $setTableRowIsHeader(table, row, !cell.hasHeaderState(ROW))
}

function $toggleHeadColumn(cell: TableCellNode): void {
  const [, , table] = $getNodeTriplet(cell)
  // Merged cells can make the column differ from the cell's place in its row.
  const [, { startColumn }] = $computeTableMap(table, cell, cell)
  $setTableColumnIsHeader(table, startColumn, !cell.hasHeaderState(COLUMN))
}

function $deleteTable(cell: TableCellNode): void {
  const [, , table] = $getNodeTriplet(cell)
  const caption = table.getPreviousSibling()
  table.selectNext()
  if ($isTableCaptionNode(caption)) caption.remove()
  table.remove()
}

/** What can be done in a table, in the order of the menu. */
export const tableCommands = {
  rowAbove: () => $insertTableRowAtSelection(false),
  rowBelow: () => $insertTableRowAtSelection(true),
  columnBefore: () => $insertTableColumnAtSelection(false),
  columnAfter: () => $insertTableColumnAtSelection(true),
  headRow: $toggleHeadRow,
  headColumn: $toggleHeadColumn,
  deleteRow: () => {
    $deleteTableRowAtSelection()
  },
  deleteColumn: () => {
    $deleteTableColumnAtSelection()
  },
  deleteTable: $deleteTable,
} satisfies Record<string, (cell: TableCellNode) => unknown>
