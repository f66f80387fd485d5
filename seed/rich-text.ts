import { isSeedCollection } from './ids'
import type { Lookup, SeedPart } from './types'

type Node = Record<string, unknown> & { type: string; version: number }
type RichText = { root: Node & { children: Node[]; direction: null; format: ''; indent: number } }

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
  ...more,
})

const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A link target is an address, or `collection:key` for a document of the seed. */
function linkFields(target: string, id: Lookup) {
  const [collection = '', key = ''] = target.split(':')
  return isSeedCollection(collection)
    ? { linkType: 'internal', doc: { relationTo: collection, value: id(collection, key) } }
    : { linkType: 'custom', url: target }
}

const markup = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<target>[^)]+)\)/g

/** Plain text with **strong words** and [links](target). */
function inline(value: string, id: Lookup): Node[] {
  const nodes: Node[] = []
  let end = 0
  for (const match of value.matchAll(markup)) {
    if (match.index > end) nodes.push(text(value.slice(end, match.index)))
    const { bold, label = '', target = '' } = match.groups ?? {}
    if (bold) nodes.push(text(bold, 1))
    else {
      const fields = { newTab: false, ...linkFields(target, id) }
      nodes.push(element('link', [text(label)], { fields, version: 3 }))
    }
    end = match.index + match[0].length
  }
  if (end < value.length) nodes.push(text(value.slice(end)))
  return nodes
}

const block = (blockType: string, fields: Record<string, unknown>, index: number): Node => ({
  type: 'block',
  version: 2,
  format: '',
  // Stable within its text; the editor makes random ones.
  fields: { id: `seed-${blockType}-${index.toString()}`, blockName: '', blockType, ...fields },
})

const paragraph = (value: string, id: Lookup) =>
  element('paragraph', inline(value, id), { textFormat: 0, textStyle: '' })

const list = (items: string[], id: Lookup) =>
  element(
    'list',
    items.map((item, index) => element('listitem', inline(item, id), { value: index + 1 })),
    { listType: 'bullet', start: 1, tag: 'ul' },
  )

type Table = Extract<SeedPart, { table: object }>['table']

/** A table with a row of heads; its caption stands before it. */
function table({ caption, heads, rows }: Table, id: Lookup): Node[] {
  const row = (words: string[], headerState: number) =>
    element(
      'tablerow',
      words.map((each) =>
        element('tablecell', [paragraph(each, id)], { headerState, colSpan: 1, rowSpan: 1 }),
      ),
    )
  return [
    element('tablecaption', inline(caption, id)),
    element('table', [row(heads, 1), ...rows.map((each) => row(each, 0))]),
  ]
}

function node(part: Exclude<SeedPart, { table: object }>, index: number, id: Lookup): Node {
  if (typeof part === 'string') return paragraph(part, id)
  if ('h2' in part) return element('heading', inline(part.h2, id), { tag: 'h2' })
  if ('list' in part) return list(part.list, id)
  if ('callout' in part) return block('callout', part.callout, index)
  if ('quote' in part) return block('quote', part.quote, index)
  if ('figure' in part) return block('figure', { image: id('media', part.figure) }, index)
  if ('contact' in part) return block('contact', { show: part.contact }, index)
  if ('donation' in part) return block('donation', { purpose: part.donation }, index)
  return block('listing', part.listing, index)
}

/** The editor's JSON for `parts`; throws when a link or figure names a document that is not there. */
export const seedText = (parts: SeedPart[], id: Lookup): RichText => ({
  root: {
    type: 'root',
    version: 1,
    children: parts.flatMap((part, index) =>
      typeof part === 'object' && 'table' in part ? table(part.table, id) : [node(part, index, id)],
    ),
    direction: null,
    format: '',
    indent: 0,
  },
})
