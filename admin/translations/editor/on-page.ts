import type { Item } from '@/translation/api'
import { comparable, similarity } from '@/translation/ledger/similarity'
import { plainWords } from '@/translation/markup'

// A page may add to a text what a reader does not see, such as a word for screen readers.
const enough = 0.75

const isImage = (element: Element): element is HTMLImageElement => element.localName === 'img'

/** Whether a page shows a unit to readers; an address and words for search engines stand elsewhere. */
export const isOnPage = ({ unit: { kind }, state }: Item): boolean =>
  kind !== 'slug' && kind !== 'seo' && state !== 'gone'

/** What a unit reads like on its page: the translation, or what stands there without one. */
function textsOf({ inDocument, translation, unit }: Item) {
  const text = translation?.target.trim() ? translation.target : (inDocument ?? unit.source.text)
  const lines = unit.kind === 'list' ? text.split('\n') : [text]
  return lines.map(plainWords).filter((line) => line.trim() !== '')
}

const kept = new WeakMap<Item, { length: number; words: Float64Array }[]>()

function wordsOf(item: Item) {
  const words =
    kept.get(item) ??
    textsOf(item).map((text) => ({ length: text.length, words: comparable(text) }))
  kept.set(item, words)
  return words
}

/** How much an element reads like a unit, from 0 to 1; 0 when it is something else. */
function likeness(element: Element, item: Item): number {
  if (!isOnPage(item) || (item.unit.kind === 'alt') !== isImage(element)) return 0
  const text = isImage(element) ? element.alt : element.textContent
  const scores = wordsOf(item).map(({ length, words }) =>
    text.length > 3 * length || 3 * text.length < length
      ? 0
      : similarity(comparable(text), words, enough),
  )
  return Math.max(0, ...scores)
}

/** The unit that an element of the page, or something around it, shows. */
export function unitAt(element: Element, page: Element, items: readonly Item[]): Item | null {
  let found: Item | null = null
  let best = 0
  for (let at: Element | null = element; at && at !== page; at = at.parentElement)
    for (const item of items) {
      const score = likeness(at, item)
      if (score > best) [best, found] = [score, item]
    }
  return found
}

/** The innermost element of the page that shows a unit. */
export function elementOf(item: Item, page: Element): HTMLElement | null {
  let found = null as HTMLElement | null
  let best = 0
  for (const element of page.querySelectorAll<HTMLElement>('*')) {
    const score = likeness(element, item)
    if (score > best || (score > 0 && score === best && found?.contains(element)))
      [best, found] = [score, element]
  }
  return found
}
