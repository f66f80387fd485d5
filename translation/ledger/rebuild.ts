import type { Locale } from '@/i18n/locales'
import { unescapeWords } from '@/translation/segment'
import type { BlockSchema, Spot } from '@/translation/units/spots'
import { type RichNode, rootOf } from '@/translation/units/node'
import { valueAt, wordSpotsOf } from '@/translation/units/sightings'
import type { WordField } from '@/translation/units/fields'

import type { Entry, KnownUnit, Ledger, Standing } from './ledger'
import { pairSpots } from './pair'

type Doc = Record<string, unknown>

/** What the target text is made of; `changed` are the ids of the units whose words are new. */
type Making = {
  source: RichNode
  target: RichNode | undefined
  units: KnownUnit[]
  entries: Map<string, Entry>
  standing: readonly Standing[]
  changed: ReadonlySet<string>
  blocks: BlockSchema
}

const isFileOfALanguage = ({ fields, type }: RichNode) =>
  type === 'block' && (fields as Doc)['blockType'] === 'download'

const downloads = (root: RichNode) => (root.children ?? []).filter(isFileOfALanguage)

/** Removes the nodes that lost their words, and lists that lost all their items. */
function pruned(node: RichNode, emptied: ReadonlySet<RichNode>): RichNode[] {
  const isCell = node.type === 'tablecell'
  const { children } = node
  if (children)
    node.children = children.flatMap((child) => (isCell ? [child] : pruned(child, emptied)))
  const isBare = (node.children?.length ?? 0) === 0
  if (emptied.has(node) && isBare) return []
  return node.type === 'list' && isBare ? [] : [node]
}

const loses = ({ node, role }: Spot, blocks: BlockSchema): boolean => {
  if (node.type !== 'block') return true
  const [slug = '', name] = role.split('.')
  return blocks[slug]?.some((words) => words.name === name && words.isRequired) ?? false
}

/** Rows of the target that are no translation of anything, each with the unit that it follows. */
function ownRows(
  target: RichNode,
  spots: Spot[],
  ids: (string | null)[],
  isThere: (id: string) => boolean,
) {
  const isKnown = new Set(spots.flatMap(({ row }, index) => (ids[index] ? [row] : [])))
  const own = [...new Set(spots.map(({ row }) => row))].filter((row) => !isKnown.has(row))
  return own.flatMap((row) => {
    const before = ids.filter((id, index) => id && isThere(id) && (spots[index]?.row ?? 0) < row)
    const node = target.children?.[row]
    return node ? [{ node: structuredClone(node), after: before.at(-1) ?? null }] : []
  })
}

/**
 * The rich text of a target language: the structure of the source with the words of the target. Blocks
 * whose units are not in `changed` stay as they stand in the target; those without translation are left
 * out, never shown in the source language; what the target has of its own stays behind the same block.
 */
export function rebuildRich({
  blocks,
  changed,
  entries,
  source,
  standing,
  target,
  units,
}: Making): RichNode {
  const root = structuredClone(source)
  const rows = root.children ?? []
  const there = target ? wordSpotsOf(target, blocks) : []
  const ids = pairSpots({ units, entries: [...entries.values()], standing }, there)
  const spotOf = new Map(ids.flatMap((id, index) => (id ? [[id, there[index]]] : [])))
  const emptied = new Set<RichNode>()
  const rowOf = new Map<string, RichNode | undefined>()
  for (const [index, spot] of wordSpotsOf(root, blocks).entries()) {
    const id = units[index]?.id ?? ''
    rowOf.set(id, rows[spot.row])
    const [now, words] = [spotOf.get(id), entries.get(id)?.target]
    if (changed.has(id) && words) spot.write(words)
    else if (now) spot.take(now)
    else {
      if (loses(spot, blocks)) emptied.add(spot.node)
      spot.write(null)
    }
  }
  const [ours, theirs] = [downloads(root), target ? downloads(target) : []]
  if (ours.length === theirs.length)
    for (const [index, node] of ours.entries())
      node['fields'] = structuredClone(theirs[index]?.['fields'])
  const own = target ? ownRows(target, there, ids, (id) => rowOf.has(id)) : []
  const rowsBehind = (row: RichNode | undefined) =>
    own.filter(({ after }) => (after === null ? undefined : rowOf.get(after)) === row)
  root.children = [
    ...rowsBehind(undefined).map(({ node }) => node),
    ...rows.flatMap((row) => [...pruned(row, emptied), ...rowsBehind(row).map(({ node }) => node)]),
  ]
  return root
}

type Applying = {
  /** The document in the source language, and in the target language. */
  source: Doc
  target: Doc
  fields: readonly WordField[]
  blocks: BlockSchema
  ledger: Ledger
  locale: Locale
  changed: ReadonlySet<string>
}

/** Sets the value at a path such as `meta.title`, making the groups on its way. */
function put(data: Doc, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) data[name] = value
  else put((data[name] ??= {}) as Doc, rest.join('.'), value)
}

/** The new values of a document in one language, and nothing but the fields that `changed` units touch. */
export function dataOf({ blocks, changed, fields, ledger, locale, source, target }: Applying): Doc {
  const own = ledger.entries.filter((entry) => entry.locale === locale)
  const entries = new Map(own.map((entry) => [entry.unit, entry]))
  const data: Doc = {}
  for (const { isRich, kind, path } of fields) {
    const units = ledger.units.filter((unit) => unit.path === path && !unit.isGone)
    const touched = units.filter(({ id }) => changed.has(id))
    const root = rootOf(valueAt(source, path))
    if (touched.length === 0) continue
    if (!isRich) {
      const words = unescapeWords(entries.get(touched[0]?.id ?? '')?.target ?? '')
      put(data, path, kind === 'list' ? words.split('\n').filter((item) => item.trim()) : words)
    } else if (root) {
      const known = rootOf(valueAt(target, path))
      const all = ledger.units.filter((unit) => unit.path === path)
      const standing = (ledger.standing[locale] ?? []).filter((each) => each.path === path)
      const making = { source: root, target: known, units: all, entries, standing, changed, blocks }
      put(data, path, { root: rebuildRich(making) })
    }
  }
  return data
}
