import { isBlank } from '@/lib/blank'

import { holdsBlocks, inlineOf, isBlockElement, type PasteContext, trimmed } from './inline'
import { isCaptionOfTable, tableOf } from './table'

const elementOf = ({ page }: PasteContext, tag: string, nodes: readonly Node[]): Element[] => {
  const inside = trimmed(nodes)
  if (inside.every((node) => isBlank(node.textContent ?? ''))) return []
  const element = page.createElement(tag)
  element.append(...inside)
  return [element]
}

/** The parts of an item: words, a line for each paragraph, and the lists in it. */
function itemParts(item: Node, context: PasteContext): { words: Node[]; lists: Element[] } {
  const words: Node[] = []
  const lists: Element[] = []
  for (const child of [...item.childNodes]) {
    if (!isBlockElement(child)) {
      words.push(...inlineOf(child, context.page))
      continue
    }
    if (['ol', 'ul'].includes(child.localName)) {
      lists.push(...listOf(child, context))
      continue
    }
    const inner = itemParts(child, context)
    const line = trimmed(inner.words)
    if (words.some((node) => !isBlank(node.textContent ?? '')) && line.length > 0)
      words.push(context.page.createElement('br'))
    words.push(...line)
    lists.push(...inner.lists)
  }
  return { words: trimmed(words), lists }
}

/** Puts lists into an item; one of the same kind as the last one there continues it. */
function appendLists(item: Element, lists: readonly Element[]): void {
  for (const list of lists) {
    const last = item.lastElementChild
    if (last?.localName === list.localName) last.append(...list.childNodes)
    else item.append(list)
  }
}

/** A list; one that stands beside items instead of in one, as Google Docs has it, goes into the item before. */
function listOf(list: Element, context: PasteContext): Element[] {
  const { page } = context
  const made = page.createElement(list.localName)
  const start = Number(list.getAttribute('start'))
  if (list.localName === 'ol' && start > 1) made.setAttribute('start', start.toString())
  for (const child of [...list.childNodes]) {
    const isList = isBlockElement(child) && ['ol', 'ul'].includes(child.localName)
    const { lists, words } = isList
      ? { words: [], lists: listOf(child, context) }
      : itemParts(child, context)
    if (words.length === 0 && lists.length === 0) continue
    const before = made.lastElementChild
    const item = words.length === 0 && before ? before : page.createElement('li')
    item.append(...words)
    appendLists(item, lists)
    if (item !== before) made.append(item)
  }
  return made.childElementCount > 0 ? [made] : []
}

const headingOf = (element: Element, { headingShift }: PasteContext): string | undefined => {
  const isTitle = /\bMsoTitle\b/.test(element.className)
  const isNamed = element.getAttribute('role') === 'heading'
  const named = isNamed ? element.getAttribute('aria-level') : undefined
  const tag = /^h(?<rank>[1-6])$/.exec(element.localName)?.groups?.['rank']
  const rank = isTitle ? 1 : Number(tag ?? named)
  return rank > 0 ? `h${Math.min(Math.max(rank + headingShift, 2), 4)}` : undefined
}

const lines = (element: Element, context: PasteContext): Node[] =>
  [...element.childNodes].flatMap((child, at) => {
    const line = isBlockElement(child) ? lines(child, context) : inlineOf(child, context.page)
    return isBlockElement(child) && at > 0 && line.length > 0
      ? [context.page.createElement('br'), ...line]
      : line
  })

function blockOf(element: Element, context: PasteContext): Element[] {
  const tag = element.localName
  if (tag === 'hr') return [context.page.createElement('hr')]
  if (tag === 'ol' || tag === 'ul') return listOf(element, context)
  if (tag === 'table') return tableOf(element, context, blocksOf)
  if (isCaptionOfTable(element)) return []
  if (tag === 'blockquote') return elementOf(context, 'blockquote', lines(element, context))
  const heading = headingOf(element, context)
  if (heading) return elementOf(context, heading, lines(element, context))
  return blocksOf(element, context)
}

/** The blocks in an element; words between them become paragraphs. */
export function blocksOf(element: Element, context: PasteContext): Element[] {
  const made: Element[] = []
  let words: Node[] = []
  const close = () => {
    made.push(...elementOf(context, 'p', words))
    words = []
  }
  for (const child of [...element.childNodes]) {
    if (isBlockElement(child)) {
      close()
      made.push(...blockOf(child, context))
    } else if (child.nodeType === 1 && holdsBlocks(child as Element)) {
      // Google Docs puts the whole text into one element that is meant for words.
      close()
      made.push(...blocksOf(child as Element, context))
    } else words.push(...inlineOf(child, context.page))
  }
  close()
  return made
}
