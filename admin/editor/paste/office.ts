import { isBlank } from '@/lib/blank'

import type { LossCount } from './lost'
import { isAligned, isColoured, isHidden, isUnderlined, styleOf } from './styles'

const unseen = '.Apple-interchange-newline,head,link,meta,noscript,script,style,template,title,xml'
const media = 'audio,canvas,embed,iframe,img,object,picture,svg,video'

const unwrap = (element: Element) => {
  element.replaceWith(...element.childNodes)
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)]

const msoElement = (element: Element) => styleOf(element)['mso-element'] ?? ''

/** Text boxes of Word are drawings in comments; the picture beside them is for other programs. */
function countTextBoxes(root: Document, count: LossCount): void {
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const shapes = new Set<string>()
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? ''
    if (!/<(?:v|wps):(?:textbox|txbx)/.test(text)) continue
    for (const [, id = ''] of text.matchAll(/<v:[a-z]+ id="(?<id>[^"]+)"/g)) shapes.add(id)
    count.add('textBoxes')
  }
  for (const image of all(root, 'img')) {
    const shown = (image.getAttribute('v:shapes') ?? '').split(/\s+/)
    if (shown.some((id) => shapes.has(id))) image.remove()
  }
}

function dropComments(root: Document, count: LossCount): void {
  const anchors = all(root, 'a[href*="#_msocom_"], a[href*="#cmnt"]').filter(
    (anchor) => !/#_msocom_|#cmnt\d/.test(anchor.closest('div')?.id ?? ''),
  )
  const lists = all(root, 'div').filter((each) => msoElement(each) === 'comment-list')
  const references = anchors.filter((anchor) => !lists.some((list) => list.contains(anchor)))
  count.add('comments', references.length)
  for (const each of [...lists, ...all(root, '.MsoCommentReference'), ...references]) each.remove()
}

const noteReference = /#(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/i
const noteLink = /#(?:_(?:ftn|edn)(?:ref)?\d+|sd(?:foot|end)note\d+(?:sym|anc)|ftnt(?:_ref)?\d+)$/i

/** The numbers of footnotes stay as words, and their texts stay where they stand, at the end. */
function loosenFootnotes(root: Document, count: LossCount): void {
  for (const anchor of all(root, 'a[href]')) {
    const href = anchor.getAttribute('href') ?? ''
    if (!noteLink.test(href)) continue
    if (noteReference.test(href)) count.add('footnotes')
    unwrap(anchor)
  }
  for (const list of all(root, 'div').filter((each) => msoElement(each).endsWith('note-list')))
    for (const each of all(list, 'hr, br')) each.remove()
}

/** Links to files of one's own computer lead visitors nowhere. */
function loosenFileLinks(root: Document, count: LossCount): void {
  for (const anchor of all(root, 'a')) {
    const href = anchor.getAttribute('href')?.trim() ?? ''
    const isFile = /^(?:file:|[a-z]:\\|\\\\)/i.test(href)
    if (isFile) count.add('fileLinks')
    if (isFile || href === '' || /#(?:_Toc|_Ref|_Hlk|OLE_LINK)/.test(href)) unwrap(anchor)
  }
}

/** Word on the web wraps every item in a list of its own, and says its level in an attribute. */
function joinWebLists(root: Document): void {
  const wrappers = all(root, '.ListContainerWrapper')
  for (const list of wrappers.flatMap((each) => all(each, ':scope > ol, :scope > ul')))
    for (const item of [...list.children])
      for (let level = Number(item.getAttribute('data-aria-level')); level > 1; level -= 1) {
        const outer = root.createElement(list.localName)
        item.replaceWith(outer)
        outer.append(item)
      }
  for (const wrapper of wrappers) {
    const before = wrapper.previousElementSibling
    if (!before?.classList.contains('ListContainerWrapper')) continue
    const [own, other] = [wrapper.firstElementChild, before.lastElementChild]
    if (own && own.localName === other?.localName) {
      other.append(...own.childNodes)
      wrapper.remove()
    }
  }
}

function countLooks(root: Document, count: LossCount): void {
  for (const element of all(root.body, '*')) {
    if (isBlank(element.textContent)) continue
    const isLink = element.closest('a[href]') !== null || element.querySelector('a[href]') !== null
    if (!isLink && isColoured(element)) count.add('colours')
    if (!isLink && isUnderlined(element)) count.add('underlined')
    if (isAligned(element) && !element.closest('table')) count.add('alignment')
  }
}

/** Takes out of a pasted document what the editor has no place for, and counts it. */
export function dropOfficeParts(root: Document, count: LossCount): void {
  for (const each of all(root, unseen)) if (each.localName !== 'head') each.remove()
  countTextBoxes(root, count)
  dropComments(root, count)
  joinWebLists(root)
  loosenFootnotes(root, count)
  loosenFileLinks(root, count)
  for (const each of all(root.body, '*').filter(isHidden)) each.remove()
  const pictures = all(root.body, media).filter((each) => !each.parentElement?.closest(media))
  count.add('images', pictures.length)
  for (const each of pictures) each.remove()
  countLooks(root, count)
}
