import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { isBlank } from '@/lib/blank'

/** What is known of every node of a rich text. */
export type TextNode = SerializedLexicalNode & { text?: unknown; children?: TextNode[] }

/** Whether visitors would see nothing of a node. */
export const isBlankNode = ({ children, text, type }: TextNode): boolean => {
  if (type === 'text') return isBlank(String(text))
  if (type === 'linebreak' || type === 'tab') return true
  return Array.isArray(children) && children.every(isBlankNode)
}

/**
 * The items of a list as HTML nests them: the editor puts a list inside a list into an item of its own, but
 * it belongs to the item before.
 */
export function nestedItems(items: readonly TextNode[]): TextNode[] {
  const nested: TextNode[] = []
  for (const item of items.filter((each) => !isBlankNode(each))) {
    const children = item.children ?? []
    const before = nested.at(-1)
    if (before && children.every(({ type }) => type === 'list'))
      nested[nested.length - 1] = {
        ...before,
        children: [...(before.children ?? []), ...children],
      }
    else nested.push(item)
  }
  return nested
}

/** The words of a node without their marks. */
export const wordsIn = ({ children, text, type }: TextNode): string => {
  if (type === 'text') return String(text)
  return type === 'linebreak' ? ' ' : (children ?? []).map(wordsIn).join('')
}
