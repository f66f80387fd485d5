import { isBlank } from '@/lib/blank'
import { escapeWords, type Part, parseSegment } from '@/translation/segment'
import type { Segment, Tag } from '@/translation/unit'

import type { RichNode } from './node'

/** The bits of a text node's format, outermost mark first. */
const marks = [
  ['bold', 1],
  ['italic', 2],
  ['underline', 8],
  ['strikethrough', 4],
  ['code', 16],
  ['sub', 32],
  ['super', 64],
] as const

const formatOf = ({ format, type }: RichNode) =>
  type === 'text' && typeof format === 'number' ? format : 0

const linkTarget = ({ fields }: RichNode): string => {
  const { doc, url } = (fields ?? {}) as {
    doc?: { relationTo: string; value: unknown } | null
    url?: string
  }
  if (!doc) return url ?? ''
  const { value } = doc
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return `${doc.relationTo}:${String(id)}`
}

/** A segment, and the node that each tag which is no mere mark was made of. */
type Read = Segment & { nodes: Map<number, RichNode> }

/** The words of a block's inline nodes with their marks, links and things as tags. */
export function readInline(children: readonly RichNode[]): Read {
  const tags: Tag[] = []
  const nodes = new Map<number, RichNode>()
  const add = (tag: Omit<Tag, 'id'>, node?: RichNode) => {
    const id = tags.length + 1
    tags.push({ id, ...tag })
    if (node) nodes.set(id, node)
    return id
  }
  const words = (list: readonly RichNode[], done: number): string => {
    let text = ''
    for (let index = 0; index < list.length;) {
      const node = list[index]
      if (!node) break
      const mark = marks.find(([, bit]) => (formatOf(node) & ~done & bit) !== 0)
      if (mark) {
        const [kind, bit] = mark
        const run = list.slice(index)
        const length = run.findIndex((each) => (formatOf(each) & ~done & bit) === 0)
        const marked = length < 0 ? run : run.slice(0, length)
        const id = add({ kind, isEmpty: false })
        text += `<${id}>${words(marked, done | bit)}</${id}>`
        index += marked.length
        continue
      }
      index += 1
      if (node.type === 'text') text += escapeWords(String(node['text']))
      else if (node.type === 'link' || node.type === 'autolink') {
        const id = add({ kind: 'link', isEmpty: false, target: linkTarget(node) }, node)
        text += `<${id}>${words(node.children ?? [], 0)}</${id}>`
      } else {
        const kind = node.type === 'linebreak' ? 'break' : 'thing'
        text += `<${add({ kind, isEmpty: true }, node)}/>`
      }
    }
    return text
  }
  return { text: words(children, 0), tags, nodes }
}

const textNode = (text: string, format: number): RichNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const isBlankNode = ({ children, text, type }: RichNode): boolean =>
  type === 'linebreak' ||
  (type === 'text' && isBlank(String(text))) ||
  ((type === 'link' || type === 'autolink') && (children ?? []).every(isBlankNode))

/** Inline nodes without links around no words, which nobody can read or follow; their children stay. */
export const withoutEmptyLinks = (nodes: readonly RichNode[]): RichNode[] =>
  nodes.flatMap((node) =>
    node.children && node.type !== 'text' && isBlankNode(node) ? node.children : [node],
  )

/**
 * Inline nodes for `target`, whose tags mean what they mean in `source`. Throws on a tag that the source
 * has not; `tagFaultOf` tells before.
 */
export function writeInline(target: string, source: readonly RichNode[]): RichNode[] {
  const { nodes, tags } = readInline(source)
  const known = new Map(tags.map((tag) => [tag.id, tag]))
  const write = (parts: Part[], format: number): RichNode[] =>
    parts.flatMap((part): RichNode[] => {
      if (typeof part === 'string') return [textNode(part, format)]
      const tag = known.get(part.id)
      if (!tag) throw new Error(`The source has no tag <${part.id}>.`)
      const node = nodes.get(part.id)
      if (node && tag.isEmpty) return [structuredClone(node)]
      if (node) return [{ ...structuredClone(node), children: write(part.parts, 0) }]
      const bit = marks.find(([kind]) => kind === tag.kind)?.[1] ?? 0
      return write(part.parts, format | bit)
    })
  const parts = parseSegment(target)
  if (!Array.isArray(parts)) throw new Error(`The tag <${parts.id}> is not closed.`)
  return withoutEmptyLinks(write(parts, 0))
}
