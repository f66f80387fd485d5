import type { BlockSchema, Spot } from '@/translation/units/spots'
import type { RichNode } from '@/translation/units/node'
import { wordSpotsOf } from '@/translation/units/sightings'

import type { LedgerEntry, KnownUnit, Standing } from './ledger'
import { ownPart, type Paired, restoreOwnFields, restoreOwnItems } from './own-nodes'
import { pairSpots } from './pair'
import { isThingLike, placeThings, thingsOf } from './things'

/** What the target text is made of; `changed` are the ids of the units whose words are new. */
export type Making = {
  source: RichNode
  /** The source before it changed, where that is known. */
  previous?: RichNode | undefined
  target: RichNode | undefined
  units: KnownUnit[]
  entries: Map<string, LedgerEntry>
  standing: readonly Standing[]
  changed: ReadonlySet<string>
  blocks: BlockSchema
  /** The things (`things.ts`) that the source ever had. */
  things: ReadonlySet<string>
  /** Whether things come along that the target does not have yet. */
  addsThings: boolean
}

/** Removes the nodes that lost their words, and lists that lost all their items. */
function pruned(node: RichNode, emptied: ReadonlySet<RichNode>): RichNode[] {
  const isCell = node.type === 'tablecell'
  const { children } = node
  if (children)
    node.children = children.flatMap((child) => (isCell ? [child] : pruned(child, emptied)))
  const isBare = (node.children?.length ?? 0) === 0
  if (emptied.has(node) && isBare) return []
  return ['list', 'table'].includes(node.type) && isBare ? [] : [node]
}

const loses = ({ node, role }: Spot, blocks: BlockSchema): boolean => {
  if (node.type !== 'block') return true
  const [slug = '', name] = role.split('.')
  return blocks[slug]?.some((words) => words.name === name && words.isRequired) ?? false
}

/** Which unit each spot of the target's text is. */
export function pairedSpots({ blocks, entries, standing, target, units }: Making): Paired[] {
  const spots = target ? wordSpotsOf(target, blocks) : []
  const ids = pairSpots({ units, entries: [...entries.values()], standing }, spots)
  return spots.map((spot, index) => ({ spot, id: ids[index] ?? null }))
}

/**
 * The rich text of a target language: the structure of the source with the words of the target. Blocks
 * whose units are not in `changed` stay as they stand in the target; those without translation are left
 * out, never shown in the source language; what the target has of its own stays behind the same block.
 */
export function rebuildRich(making: Making): RichNode {
  const { addsThings, blocks, changed, entries, source, target, things, units } = making
  const root = structuredClone(source)
  const rows = root.children ?? []
  const paired = pairedSpots(making)
  const spotOf = new Map(paired.flatMap(({ id, spot }) => (id ? [[id, spot]] : [])))
  const emptied = new Set<RichNode>()
  const nodeOf = new Map<string, RichNode>()
  const rowOf = new Map<string, RichNode>()
  for (const [index, spot] of wordSpotsOf(root, blocks).entries()) {
    const id = units[index]?.id ?? ''
    const [now, words, row] = [spotOf.get(id), entries.get(id)?.target, rows[spot.row]]
    if (row) rowOf.set(id, row)
    if (now) nodeOf.set(id, spot.node)
    if (changed.has(id) && words) spot.write(words)
    else if (now) spot.take(now)
    else {
      if (loses(spot, blocks)) emptied.add(spot.node)
      spot.write(null)
    }
  }

  const targetRows = target?.children ?? []
  const pairedIn = (row: number) => paired.filter(({ spot }) => spot.row === row)
  const ownThings = thingsOf(root, blocks)
  const placed = placeThings({
    source: ownThings,
    previous: making.previous ? thingsOf(making.previous, blocks) : ownThings,
    target: targetRows.filter(
      (node, row) => isThingLike(node) && pairedIn(row).every(({ id }) => id === null),
    ),
    known: things,
  })

  const behind = ownRows({ paired, rowOf, placed, target })
  if (target) {
    const rebuilding = { root, target, paired, nodeOf, blocks }
    restoreOwnItems(rebuilding)
    restoreOwnFields(rebuilding)
  }
  const isThing = new Set(ownThings)
  const shownRow = (row: RichNode) => {
    if (!isThing.has(row)) return row
    const shown = placed.shown.get(row)
    return shown ? structuredClone(shown) : addsThings ? row : undefined
  }
  root.children = [
    ...(behind.get(null) ?? []),
    ...rows.flatMap((row) => {
      const kept = shownRow(row)
      return [...(kept ? pruned(kept, emptied) : []), ...(behind.get(row) ?? [])]
    }),
  ]
  return root
}

type Owning = {
  paired: readonly Paired[]
  /** The row of the rebuilt text in which a unit stands. */
  rowOf: ReadonlyMap<string, RichNode>
  placed: ReturnType<typeof placeThings>
  target: RichNode | undefined
}

/** The rows that a target has of its own, by the row of the rebuilt text that they follow (null: none). */
function ownRows({ paired, placed, rowOf, target }: Owning): Map<RichNode | null, RichNode[]> {
  const behind = new Map<RichNode | null, RichNode[]>()
  let place: RichNode | null = null
  for (const [row, node] of (target?.children ?? []).entries()) {
    const inside = paired.filter(({ spot }) => spot.row === row)
    const alive = inside.findLast(({ id }) => id !== null && rowOf.has(id))?.id
    const there = (alive ? rowOf.get(alive) : undefined) ?? placed.placeOf.get(node)
    if (there) {
      place = there
      continue
    }
    const own = isThingLike(node)
      ? placed.own.has(node) && structuredClone(node)
      : ownPart(node, inside)
    if (own) behind.set(place, [...(behind.get(place) ?? []), own])
  }
  return behind
}
