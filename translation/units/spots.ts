import type { LabelFunction, StaticLabel } from 'payload'

import { escapeWords, unescapeWords } from '@/translation/segment'
import type { Segment, UnitKind } from '@/translation/unit'

import { readInline, withoutEmptyLinks, writeInline } from './inline'
import type { RichNode } from './node'

/** What the form of the panel calls a field: a text, one for each language, or how Payload finds it. */
export type FieldLabel = StaticLabel | LabelFunction | false

/** A field of a rich-text block that holds words. */
export type BlockWords = {
  name: string
  kind: UnitKind
  isRequired: boolean
  limit?: number
  label?: FieldLabel
}

/** The blocks of the editor by their slugs, with their words. */
export type BlockSchema = Record<string, BlockWords[]>

/** A place in a rich text that holds words, in the order of the page. */
export type Spot = {
  kind: UnitKind
  /** Kind and place in more detail: only spots of the same role are taken for one another. */
  role: string
  /** The node in which the words stand. */
  node: RichNode
  /** Which child of the root it stands in. */
  row: number
  limit?: number
  read: () => Segment
  /** Puts a translation there, whose tags are those of the words that stand there now; null empties it. */
  write: (target: string | null) => void
  /** Takes the words as they stand in the same spot of another rich text. */
  take: (other: Spot) => void
}

const kinds: Record<string, UnitKind> = {
  paragraph: 'paragraph',
  quote: 'paragraph',
  heading: 'heading',
  tablecaption: 'table-caption',
  listitem: 'list-item',
}

const isList = ({ type }: RichNode) => type === 'list'

const inlineOf = ({ children = [] }: RichNode) => children.filter((child) => !isList(child))

function inlineSpot(node: RichNode, kind: UnitKind, row: number): Spot {
  const nested = (node.children ?? []).filter(isList)
  const put = (children: RichNode[]) => {
    node.children = [...children, ...nested]
  }
  const role = kind === 'heading' ? `heading ${String(node['tag'])}` : `${kind} ${node.type}`
  return {
    kind,
    role,
    node,
    row,
    read: () => {
      const { tags, text } = readInline(inlineOf(node))
      return { text, tags }
    },
    write: (target) => {
      put(target === null ? [] : writeInline(target, inlineOf(node)))
    },
    take: (other) => {
      put(withoutEmptyLinks(structuredClone(inlineOf(other.node))))
    },
  }
}

function fieldSpot(node: RichNode, words: BlockWords, row: number): Spot {
  const fields = node['fields'] as Record<string, unknown>
  const { name, isRequired: _required, label: _label, ...more } = words
  const wordsOf = ({ [name]: value }: Record<string, unknown>) =>
    typeof value === 'string' ? value : ''
  return {
    ...more,
    role: `${String(fields['blockType'])}.${name}`,
    node,
    row,
    read: () => ({ text: escapeWords(wordsOf(fields)), tags: [] }),
    write: (target) => {
      fields[name] = target === null ? '' : unescapeWords(target)
    },
    take: (other) => {
      fields[name] = wordsOf(other.node['fields'] as Record<string, unknown>)
    },
  }
}

/** Every spot of a rich text, those without words too, in the order of the page. */
export function spotsOf(root: RichNode, blocks: BlockSchema): Spot[] {
  const walk = (node: RichNode, row: number, isCell: boolean): Spot[] => {
    if (node.type === 'block') {
      const slug = String((node['fields'] as Record<string, unknown> | undefined)?.['blockType'])
      return (blocks[slug] ?? []).map((words) => fieldSpot(node, words, row))
    }
    const kind = kinds[node.type]
    const inside = isCell || node.type === 'tablecell'
    const lists = kind ? (node.children ?? []).filter(isList) : (node.children ?? [])
    const nested = lists.flatMap((child) => walk(child, row, inside))
    return kind ? [inlineSpot(node, inside ? 'cell' : kind, row), ...nested] : nested
  }
  return (root.children ?? []).flatMap((child, row) => walk(child, row, false))
}
