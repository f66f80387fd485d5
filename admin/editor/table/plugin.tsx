'use client'

import { $isTableNode, TableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $getNodeByKey,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { TablePlugin as LexicalTables } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import {
  $createTableCaptionNode,
  $isTableCaptionNode,
  TableCaptionNode,
} from '@/fields/text/caption-node'

import { editorTexts } from '../texts'

/** Every table has a caption above it, empty or not, and no caption stands without a table. */
const keepCaptions = (editor: LexicalEditor, hint: string) =>
  mergeRegister(
    editor.registerNodeTransform(TableNode, (table) => {
      if (!$isTableCaptionNode(table.getPreviousSibling()))
        table.insertBefore($createTableCaptionNode())
    }),
    editor.registerNodeTransform(TableCaptionNode, (caption) => {
      if ($isTableNode(caption.getNextSibling())) return
      if (caption.isEmpty()) caption.remove()
      else caption.replace($createParagraphNode().append(...caption.getChildren()))
    }),
    editor.registerMutationListener(TableCaptionNode, (mutations) => {
      editor.read(() => {
        for (const [key, mutation] of mutations)
          if (mutation !== 'destroyed' && $getNodeByKey(key))
            editor.getElementByKey(key)?.setAttribute('data-hint', hint)
      })
    }),
  )

/** Tables of the text editor, with their captions. */
export function TablesWithCaptions() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const hint = editorTexts(i18n.language).captionHint
  useEffect(() => keepCaptions(editor, hint), [editor, hint])
  return <LexicalTables hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
}
