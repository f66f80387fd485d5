import { isBlank } from '@/lib/blank'

import { styleOf } from './styles'

type Item = { paragraph: Element; level: number; marker: string }

const ordered = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlcdm]{2,})[.)]$|^\(?\d+(?:\.\d+)*\)?$/i
const marker =
  /^[\s\u00A0]*(?<sign>[·•▪◦●○■§o–-]|\(?(?:\d+|[a-z]|[ivxlcdm]{2,})[.)])[\s\u00A0]{2,}/iu

const isListClass = (paragraph: Element) => paragraph.className.includes('MsoList')

/** Word writes the sign of an item as text, in a span that other programs should ignore. */
const ignored = (paragraph: Element) =>
  [...paragraph.querySelectorAll('span')].find(
    (span) =>
      styleOf(span)['mso-list'] === 'ignore' && !span.parentElement?.closest('[style*="ignore" i]'),
  )

/** Takes the sign away, with the spaces behind it, which have an element of their own. */
function removeSign(paragraph: Element, sign: string): void {
  for (const child of [...paragraph.childNodes]) {
    const words = (child.textContent ?? '').trim()
    if (!isBlank(words) && !words.startsWith(sign)) return
    child.remove()
  }
}

/** Lists without Word's own notes, as it writes them in a “filtered” page: the sign is the first span. */
function plainItem(paragraph: Element): Item | undefined {
  const sign = marker.exec(paragraph.textContent)?.groups?.['sign']
  if (sign === undefined || !isListClass(paragraph)) return undefined
  const margin = Number.parseFloat(styleOf(paragraph)['margin-left'] ?? '36')
  removeSign(paragraph, sign)
  return { paragraph, level: Math.max(1, Math.round(margin / 36)), marker: sign }
}

function itemOf(paragraph: Element): Item | undefined {
  const level = /level(?<level>\d)/.exec(styleOf(paragraph)['mso-list'] ?? '')?.groups?.['level']
  if (level === undefined) return plainItem(paragraph)
  const sign = ignored(paragraph)
  const words = sign?.textContent.replace(/[\s\u00A0]+/g, '') ?? ''
  sign?.remove()
  return { paragraph, level: Number(level), marker: words }
}

const startOf = (sign: string) => Number(/^\(?(?<number>\d+)[.)]?$/.exec(sign)?.groups?.['number'])

/** Lists of the items, one inside the other as their levels say. */
function listOf(items: readonly Item[]): Element {
  const [first] = items
  const page = first?.paragraph.ownerDocument ?? document
  const level = Math.min(...items.map((item) => item.level))
  const list = page.createElement(ordered.test(first?.marker ?? '') ? 'ol' : 'ul')
  const start = startOf(first?.marker ?? '')
  if (list.localName === 'ol' && start > 1) list.setAttribute('start', start.toString())
  for (let at = 0; at < items.length;) {
    const rest = items.slice(at)
    const end = rest.findIndex((item, index) => index > 0 && item.level <= level)
    const group = end < 0 ? rest : rest.slice(0, end)
    const [own, ...deeper] = group
    if (!own) break
    const isOwn = own.level === level
    const item = page.createElement('li')
    if (isOwn) item.append(...own.paragraph.childNodes)
    const nested = isOwn ? deeper : group
    if (nested.length > 0) item.append(listOf(nested))
    list.append(item)
    at += group.length
  }
  return list
}

const kindOf = ({ marker: sign }: Item) => (ordered.test(sign) ? 'ol' : 'ul')

/** Makes lists of the paragraphs that Word writes for the items of a list. */
export function makeWordLists(root: Document): void {
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const sign = ignored(heading)
    if (sign) sign.replaceWith(`${sign.textContent.replace(/[\s\u00A0]+/g, '')} `)
  }
  const known = new Map<Element, Item>()
  for (const paragraph of root.querySelectorAll('p, div[style*="mso-list"]')) {
    const item = isBlank(paragraph.textContent) ? undefined : itemOf(paragraph)
    if (item) known.set(paragraph, item)
  }
  for (const [paragraph, item] of known) {
    if (!paragraph.parentElement) continue
    const group = [item]
    for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling) {
      const following = known.get(next)
      // Two lists of another kind on the same level stand one after the other.
      const isOther =
        following && following.level <= item.level && kindOf(following) !== kindOf(item)
      if (!following || isOther) break
      group.push(following)
    }
    paragraph.before(listOf(group))
    for (const each of group) each.paragraph.remove()
  }
}
