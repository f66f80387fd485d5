import { groupBy } from '@/lib/group'
import { withoutSpace } from '@/translation/digest'
import type { Segment, Tag, UnitKind } from '@/translation/unit'
import type { Sighting } from '@/translation/units/sightings'
import type { Spot } from '@/translation/units/spots'

import { align } from './align'
import type { LedgerEntry, KnownUnit, Standing } from './ledger'

/**
 * The text of a target with its tags numbered as those of the source: by kind and address, in order. A
 * tag without counterpart gets a number that the source does not have.
 */
export function renumbered(target: Segment, source: Segment): string {
  const numbers = new Map<number, number>()
  const taken = new Set<number>()
  const keyOf = ({ kind, target: to }: Tag) => `${kind} ${to ?? ''}`
  const kindOf = ({ kind }: Tag) => kind
  for (const sameAs of [keyOf, kindOf]) {
    const free = groupBy(source.tags.filter(({ id }) => !taken.has(id)).reverse(), sameAs)
    for (const tag of target.tags) {
      const found = numbers.has(tag.id) ? undefined : free.get(sameAs(tag))?.pop()
      if (!found) continue
      numbers.set(tag.id, found.id)
      taken.add(found.id)
    }
  }
  let next = source.tags.length
  for (const { id } of target.tags) if (!numbers.has(id)) numbers.set(id, (next += 1))
  return target.text.replace(
    /<(\/?)(\d+)(\/?)>/g,
    (_, end: string, id: string, empty: string) =>
      `<${end}${numbers.get(Number(id)) ?? id}${empty}>`,
  )
}

type Placed = { role: string }

const hasShape = (one: readonly Placed[], other: readonly Placed[]) =>
  one.length === other.length && one.every(({ role }, index) => role === other[index]?.role)

/** Pairs two stretches of text by their shape: of the same shape throughout, or between the same headings. */
function byShape(units: readonly Placed[], seen: readonly Placed[]): [number, number][] {
  if (hasShape(units, seen)) return units.map((_, index) => [index, index])
  const headings = (list: readonly Placed[]) =>
    [...list.entries()].filter(([, { role }]) => role.startsWith('heading'))
  const [ours, theirs] = [headings(units), headings(seen)]
  const shapes = [ours, theirs].map((list) => list.map(([, placed]) => placed))
  if (ours.length === 0 || !hasShape(shapes[0] ?? [], shapes[1] ?? [])) return []
  const bounds = [...ours.map(([index]) => index), units.length]
  const starts = [0, ...ours.map(([index]) => index + 1)]
  return bounds.flatMap((bound, section): [number, number][] => {
    const start = starts[section] ?? 0
    const [from, to] = [
      section === 0 ? 0 : (theirs[section - 1]?.[0] ?? 0) + 1,
      theirs[section]?.[0],
    ]
    const until = to ?? seen.length
    const inner = byShape(units.slice(start, bound), seen.slice(from, until))
    const pairs = inner.map(([one, other]): [number, number] => [start + one, from + other])
    return to === undefined ? pairs : [...pairs, [bound, to]]
  })
}

/** The words of a block alone: which of them are marked does not make it another one. */
export const bare = (text: string, kind: UnitKind): string =>
  withoutSpace(text.replace(/<\/?\d+\/?>/g, ''), kind)

/** A block of a rich text as a spot or a sighting shows it. */
type Seen = Pick<Sighting, 'kind' | 'role' | 'words'>

type Known = {
  units: readonly KnownUnit[]
  entries: readonly LedgerEntry[]
  standing: readonly Standing[]
}

/** Fills stretches of which nothing is known, between blocks that are, with what `order` has between these. */
function fillGaps(
  order: readonly { id: string; role: string }[],
  found: (string | null)[],
  seen: readonly Placed[],
  pairs: (order: readonly Placed[], seen: readonly Placed[]) => [number, number][],
): void {
  const taken = new Set(found)
  const position = (id: string | null | undefined) => order.findIndex((each) => each.id === id)
  for (let start = 0; start < seen.length; start += 1) {
    if (found[start] !== null) continue
    let end = start
    while (end < seen.length && found[end] === null) end += 1
    const before = start === 0 ? -1 : position(found[start - 1])
    const after = end === seen.length ? order.length : position(found[end])
    const between = order.slice(before + 1, Math.max(after, before + 1))
    const isBounded = (start === 0 || before >= 0) && after >= 0
    if (isBounded && between.every(({ id }) => !taken.has(id)))
      for (const [one, other] of pairs(between, seen.slice(start, end)))
        found[start + other] = between[one]?.id ?? null
    start = end
  }
}

const sameShape = (one: readonly Placed[], other: readonly Placed[]) =>
  hasShape(one, other) ? one.map((_, index): [number, number] => [index, index]) : []

/**
 * Which unit each block of a rich text is, or null where nothing tells. What stood in this language
 * before decides, and what the desk has as a translation: the same words, then similar ones, then the same
 * place between the same neighbours. Only where nothing was taken away does the shape of the source tell.
 */
function pairRich({ entries, standing, units }: Known, seen: readonly Seen[], byShape: Pairing) {
  const texts = seen.map(({ kind, role, words }) => ({ role, text: bare(words.text, kind) }))
  const order = standing.map(({ role, text, unit }, index) => {
    return { id: unit ?? `~${index}`, role, text }
  })
  const targets = units.flatMap(({ id, kind, role }) => {
    const target = entries.find(({ unit }) => unit === id)?.target
    return target ? [{ id, role, text: bare(target, kind), isGone: true }] : []
  })
  const found = align([...order, ...targets], texts)
  fillGaps(order, found, seen, sameShape)
  const isWhole = order.every(({ id }) => found.includes(id))
  if (isWhole)
    fillGaps(
      units.filter(({ isGone }) => !isGone),
      found,
      seen,
      byShape,
    )
  return found.map((id) => (id?.startsWith('~') ? null : id))
}

type Pairing = (units: readonly Placed[], seen: readonly Placed[]) => [number, number][]

/** Which unit each spot of one rich text is, as far as the ledger has seen it. */
export const pairSpots = (known: Known, spots: readonly Spot[]): (string | null)[] =>
  pairRich(
    known,
    spots.map(({ kind, read, role }) => ({ kind, role, words: read() })),
    () => [],
  )

/** Which unit each sighting in a target language is: the id, or null where nothing tells. */
export function pair(known: Known, seen: readonly Sighting[]): (string | null)[] {
  const found = seen.map(({ isRich, path }) =>
    isRich ? null : (known.units.find((unit) => unit.path === path)?.id ?? null),
  )
  for (const path of new Set(seen.flatMap(({ isRich, path: at }) => (isRich ? [at] : [])))) {
    const own = [...seen.entries()].filter(([, sighting]) => sighting.path === path)
    const ids = pairRich(
      {
        units: known.units.filter((unit) => unit.path === path),
        entries: known.entries,
        standing: known.standing.filter((each) => each.path === path),
      },
      own.map(([, sighting]) => sighting),
      byShape,
    )
    for (const [at, [index]] of own.entries()) found[index] = ids[at] ?? null
  }
  return found
}
