'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
  type PasteCommandType,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { cleanClipboard } from './clean'
import type { Losses } from './lost'
import { PasteNotice } from './notice'

type Pasted = { losses: Losses; hasHeadRow: boolean }

/** Inserts the nodes of an HTML text where the selection is. */
function $insertHtml(editor: LexicalEditor, html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const nodes = $generateNodesFromDOM(editor, page)
  // A table of which only a part is replaced would stay behind.
  const replaced = $getSelection()
  if ($isRangeSelection(replaced) && !replaced.isCollapsed()) replaced.removeText()
  const selection = $getSelection()
  if (!selection) return
  // Cells that are pasted into cells are the matter of the table.
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  })
  if (!isTaken) $insertNodes(nodes)
}

/** Pastes what another program copied; what the editor itself copied needs no help. */
function $paste(event: PasteCommandType, editor: LexicalEditor): Pasted | undefined {
  const data = 'clipboardData' in event ? event.clipboardData : null
  if (!data || data.types.includes('application/x-lexical-editor')) return undefined
  const html = data.getData('text/html')
  const images = [...data.files].filter(({ type }) => type.startsWith('image/')).length
  if (html === '') return images > 0 ? { losses: { images }, hasHeadRow: false } : undefined
  const { html: cleaned, losses } = cleanClipboard(html)
  event.preventDefault()
  $insertHtml(editor, cleaned)
  return { losses, hasHeadRow: cleaned.includes('<th') && !/<th[\s>]/i.test(html) }
}

function PasteFromOffice() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const [pasted, setPasted] = useState<Pasted>()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const result = $paste(event, editor)
          setPasted(result)
          return result !== undefined
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return (
    <div aria-live="polite">
      {pasted ? (
        <PasteNotice
          {...pasted}
          language={i18n.language}
          onClose={() => {
            setPasted(undefined)
          }}
        />
      ) : null}
    </div>
  )
}

/** Pasting from office programs. */
export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PasteFromOffice, position: 'belowContainer' }],
})
