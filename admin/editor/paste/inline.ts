import { isBlank } from '@/lib/blank'

import { marksOf } from './styles'

/** What is known of the document around a piece of it. */
export type PasteContext = { page: Document; headingShift: number }

const isElement = (node: Node): node is Element => node.nodeType === 1

const wrapped = (page: Document, nodes: Node[], tags: readonly string[]): Node[] =>
  tags.reduce<Node[]>((inside, tag) => {
    const mark = page.createElement(tag)
    mark.append(...inside)
    return [mark]
  }, nodes)

const hasWords = (nodes: readonly Node[]) => nodes.some((node) => !isBlank(node.textContent ?? ''))

const blocks =
  'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  )

export const isBlockElement = (node: Node): node is Element =>
  isElement(node) && blocks.includes(node.localName)

export const holdsBlocks = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some(isBlockElement)

/** What stands inside a paragraph, with no more than the marks and links that the editor knows. */
export function inlineOf(node: Node, page: Document): Node[] {
  if (!isElement(node))
    return node.nodeType === 3
      ? [page.createTextNode((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '))]
      : []
  if (node.localName === 'br') return [page.createElement('br')]
  const inside = [...node.childNodes].flatMap((child) => inlineOf(child, page))
  if (!hasWords(inside)) return inside
  const marked = wrapped(page, inside, isBlockElement(node) ? [] : marksOf(node))
  const href = node.localName === 'a' ? node.getAttribute('href') : null
  if (href === null) return marked
  const [link] = wrapped(page, marked, ['a'])
  if (link && isElement(link)) link.setAttribute('href', href)
  return link ? [link] : marked
}

const isSpace = (node: Node | undefined): boolean =>
  node !== undefined &&
  (node.nodeName === 'BR' || (node.nodeType === 3 && isBlank(node.nodeValue ?? '')))

/** The same without line breaks and spaces at both ends. */
export function trimmed(nodes: readonly Node[]): Node[] {
  const kept = [...nodes]
  while (isSpace(kept[0])) kept.shift()
  while (isSpace(kept.at(-1))) kept.pop()
  return kept
}
