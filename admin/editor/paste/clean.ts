import { blocksOf } from './blocks'
import { holdsBlocks, inlineOf, isBlockElement } from './inline'
import { LossCount, type Losses } from './lost'
import { dropOfficeParts } from './office'
import { makeWordLists } from './word-lists'

/** The title of the page is its only h1, so all headings below one move down. */
const titles = 'h1, .MsoTitle, [role="heading"][aria-level="1"]'

type Cleaned = { html: string; losses: Losses }

/**
 * The HTML of a clipboard as the editor can take it over: headings, paragraphs, lists, tables, quotes,
 * links and the marks that it offers, without attributes of other programs; and what was left out.
 */
export function cleanClipboard(html: string): Cleaned {
  const source = new DOMParser().parseFromString(html, 'text/html')
  const count = new LossCount()
  dropOfficeParts(source, count)
  makeWordLists(source)
  const page = new DOMParser().parseFromString('', 'text/html')
  const { body } = source
  const hasBlocks = [...body.childNodes].some(
    (child) => isBlockElement(child) || (child.nodeType === 1 && holdsBlocks(child as Element)),
  )
  const headingShift = body.querySelector(titles) ? 1 : 0
  const nodes = hasBlocks
    ? blocksOf(body, { page, headingShift })
    : [...body.childNodes].flatMap((child) => inlineOf(child, page))
  page.body.append(...nodes)
  return { html: page.body.innerHTML, losses: count.losses }
}
