'use client'

import { INSERT_TABLE_COMMAND, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { TableCaptionNode } from '@/fields/text/caption-node'

import { editorTexts } from '../texts'
import { $selectedCell, tableCommands } from './commands'
import { TablesWithCaptions } from './plugin'

type Labelled = { i18n: { language: string } }
type Command = keyof typeof tableCommands

const Icon = () => (
  <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path d="M4 4.5h12v11H4zM4 8.5h12M10 4.5v11M4 12h12" stroke="currentColor" />
  </svg>
)

const insert = ({ editor }: { editor: LexicalEditor }) => {
  const includeHeaders = { rows: true, columns: false }
  editor.dispatchCommand(INSERT_TABLE_COMMAND, { columns: '3', rows: '3', includeHeaders })
}

const commandItem = (key: Command, order: number) => ({
  key,
  order,
  label: ({ i18n }: Labelled) => editorTexts(i18n.language)[key],
  isEnabled: ({ selection }: { selection: Parameters<typeof $selectedCell>[0] }) =>
    $selectedCell(selection) !== null,
  onSelect: ({ editor }: { editor: LexicalEditor }) => {
    editor.update(() => {
      const cell = $selectedCell()
      if (cell) tableCommands[key](cell)
    })
  },
})

/** Tables in the toolbar and in the menu behind “/”. */
export const TableFeatureClient = createClientFeature({
  nodes: [TableNode, TableRowNode, TableCellNode, TableCaptionNode],
  plugins: [{ Component: TablesWithCaptions, position: 'normal' }],
  slashMenu: {
    groups: [
      {
        key: 'basic',
        items: [
          {
            Icon,
            key: 'table',
            keywords: ['table', 'tabelle'],
            label: ({ i18n }: Labelled) => editorTexts(i18n.language).table,
            onSelect: insert,
          },
        ],
      },
    ],
  },
  toolbarFixed: {
    groups: [
      {
        type: 'dropdown',
        key: 'table',
        order: 35,
        ChildComponent: Icon,
        items: [
          {
            key: 'insertTable',
            order: 0,
            label: ({ i18n }: Labelled) => editorTexts(i18n.language).insertTable,
            isEnabled: ({ selection }) => $selectedCell(selection) === null,
            onSelect: insert,
          },
          ...Object.keys(tableCommands).map((key, at) => commandItem(key as Command, at + 1)),
        ],
      },
    ],
  },
})
