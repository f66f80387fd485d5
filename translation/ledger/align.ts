import { groupBy } from '@/lib/group'

import { comparable, similarity } from './similarity'

/** A block that is known by an id; one that is gone comes back only with the very same words. */
export type KnownBlock = { id: string; role: string; text: string; isGone?: boolean }

export type SeenBlock = { role: string; text: string }

/** Below this two texts are no longer the same one after an edit. */
const enough = 0.5

/** The same for a block that stands where the other stood, between the same neighbours. */
const enoughInPlace = 0.3

/** So many pairs of blocks are compared at most; with more, those alone that stand near each other. */
const mostPairs = 300_000

type Same = (known: KnownBlock, seen: SeenBlock) => boolean

/** How many blocks both lists begin with alike. */
function sharedStart(known: readonly KnownBlock[], seen: readonly SeenBlock[], same: Same): number {
  const end = seen.findIndex((block, index) => {
    const other = known[index]
    return !other || !same(other, block)
  })
  return end < 0 ? seen.length : end
}

/** The longest common run of two lists, or what both begin with when they are too long to compare. */
function inOrder(known: readonly KnownBlock[], seen: readonly SeenBlock[], same: Same) {
  const start = sharedStart(known, seen, same)
  const first = Array.from({ length: start }, (_, index): [number, number] => [index, index])
  const [left, right] = [known.slice(start), seen.slice(start)]
  if (left.length * right.length > 4 * mostPairs) return first
  const more = longestRun(left, right, same)
  return [...first, ...more.map(([row, column]) => [row + start, column + start] as const)]
}

/** The longest common run of both lists, in order: pairs of indices. */
function longestRun(known: readonly KnownBlock[], seen: readonly SeenBlock[], same: Same) {
  const width = seen.length + 1
  const best = new Uint32Array((known.length + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  const equal = (row: number, column: number) => {
    const [one, other] = [known[row], seen[column]]
    return one !== undefined && other !== undefined && same(one, other)
  }
  for (let row = known.length - 1; row >= 0; row -= 1)
    for (let column = seen.length - 1; column >= 0; column -= 1)
      best[row * width + column] = equal(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < known.length && column < seen.length;) {
    if (equal(row, column)) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

type Pair = { row: number; column: number; score: number; distance: number }

/**
 * Says which of the known blocks each seen block is, or null for a new one: blocks with the same words
 * in the same order first, then those that moved, then those that were edited, the most alike first.
 * No id is taken twice.
 */
export function align(known: readonly KnownBlock[], seen: readonly SeenBlock[]): (string | null)[] {
  const found = seen.map((): string | null => null)
  const taken = new Set<string>()
  const take = (row: number, column: number) => {
    const id = known[row]?.id
    if (id === undefined || taken.has(id) || found[column] !== null) return
    taken.add(id)
    found[column] = id
  }
  const present = known.map((block) => ({ ...block, text: block.isGone ? '\u0000' : block.text }))
  const same: Same = (one, other) => one.text === other.text && one.role === other.role
  for (const [row, column] of inOrder(present, seen, same)) take(row, column)
  const keys = [({ role, text }: SeenBlock) => `${role}\n${text}`, ({ text }: SeenBlock) => text]
  for (const keyOf of keys) {
    const rows = groupBy([...known.entries()], ([, block]) => keyOf(block))
    for (const [column, block] of seen.entries()) {
      if (found[column] !== null) continue
      const alike = rows.get(keyOf(block)) ?? []
      // Those behind the first that is free wait for the next block with these words.
      const free = alike.findIndex(([, { id }]) => !taken.has(id))
      const [row] = alike.splice(0, free < 0 ? alike.length : free + 1).at(free) ?? []
      if (free >= 0 && row !== undefined) take(row, column)
    }
  }

  const left = { known: [...known.entries()], seen: [...seen.entries()] }
  const rows = left.known.flatMap(([row, { id, isGone, role, text }]) =>
    taken.has(id) || isGone ? [] : [{ row, role, text: comparable(text) }],
  )
  const columns = left.seen.flatMap(([column, { role, text }]) =>
    found[column] === null ? [{ column, role, text: comparable(text) }] : [],
  )
  const farthest =
    rows.length * columns.length > mostPairs ? mostPairs / (2 * rows.length) : Infinity
  const pairs: Pair[] = []
  let first = 0
  for (const one of rows) {
    while (first < columns.length && (columns[first]?.column ?? 0) < one.row - farthest) first += 1
    for (let next = first; next < columns.length; next += 1) {
      const other = columns[next]
      if (!other || other.column > one.row + farthest) break
      const distance = Math.abs(one.row - other.column)
      const score = similarity(one.text, other.text) - (one.role === other.role ? 0 : 0.1)
      if (score >= enough) pairs.push({ row: one.row, column: other.column, score, distance })
    }
  }
  pairs.sort((one, other) => other.score - one.score || one.distance - other.distance)
  for (const { column, row } of pairs) take(row, column)

  const alive = known.filter(({ isGone }) => !isGone)
  const rowOf = new Map(alive.map(({ id }, row) => [id, row]))
  for (const [column, block] of seen.entries()) {
    const before = column === 0 ? -1 : rowOf.get(found[column - 1] ?? '')
    if (found[column] !== null || before === undefined) continue
    const [one, next] = [alive[before + 1], alive[before + 2]]
    if (!one || found.includes(one.id) || one.role !== block.role) continue
    // Behind both stands the same block, or one that is open on both sides, or nothing.
    const behind = column + 1 < seen.length ? found[column + 1] : undefined
    const isOpen = behind === null && next !== undefined && !found.includes(next.id)
    if (!isOpen && behind !== next?.id) continue
    if (similarity(comparable(one.text), comparable(block.text)) >= enoughInPlace)
      found[column] = one.id
  }
  return found
}
