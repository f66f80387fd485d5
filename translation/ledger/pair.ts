import { withoutSpace } from '@/translation/digest'
import type { Segment } from '@/translation/unit'
import type { Sighting } from '@/translation/units/sightings'
import type { Spot } from '@/translation/units/spots'

import { align } from './align'
import type { Entry, KnownUnit } from './ledger'

/**
 * The text of a target with its tags numbered as those of the source: by kind and address, in order. A
 * tag without counterpart gets a number that the source does not have.
 */
export function renumbered(target: Segment, source: Segment): string {
  const free = [...source.tags]
  const numbers = new Map<number, number>()
  const take = (id: number, fits: (tag: Segment['tags'][number]) => boolean) => {
    const index = numbers.has(id) ? -1 : free.findIndex(fits)
    const [tag] = index < 0 ? [] : free.splice(index, 1)
    if (tag) numbers.set(id, tag.id)
  }
  for (const { id, kind, target: to } of target.tags)
    take(id, (tag) => tag.kind === kind && tag.target === to)
  for (const { id, kind } of target.tags) take(id, (tag) => tag.kind === kind)
  let next = source.tags.length
  for (const { id } of target.tags) if (!numbers.has(id)) numbers.set(id, (next += 1))
  return target.text.replace(
    /<(\/?)(\d+)(\/?)>/g,
    (_, end: string, id: string, empty: string) =>
      `<${end}${numbers.get(Number(id)) ?? id}${empty}>`,
  )
}

type Placed = { role: string }

/** Pairs two stretches of text by their shape: of the same shape throughout, or between the same headings. */
function byShape(units: readonly Placed[], seen: readonly Placed[]): [number, number][] {
  const equal = (one: readonly Placed[], other: readonly Placed[]) =>
    one.length === other.length && one.every(({ role }, index) => role === other[index]?.role)
  if (equal(units, seen)) return units.map((_, index) => [index, index])
  const headings = (list: readonly Placed[]) =>
    [...list.entries()].filter(([, { role }]) => role.startsWith('heading'))
  const [ours, theirs] = [headings(units), headings(seen)]
  const shapes = [ours, theirs].map((list) => list.map(([, placed]) => placed))
  if (ours.length === 0 || !equal(shapes[0] ?? [], shapes[1] ?? [])) return []
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

/**
 * Says which unit each sighting of a rich text in the target language is, or null where nothing tells.
 * What the ledger knows to stand there decides; between two known blocks the shape of the text does.
 */
function pairRich(
  units: readonly KnownUnit[],
  entries: ReadonlyMap<string, Entry>,
  seen: readonly Pick<Sighting, 'kind' | 'role' | 'words'>[],
) {
  const found = seen.map((): string | null => null)
  const texts = seen.map(({ kind, role, words }) => ({
    role,
    text: withoutSpace(words.text, kind),
  }))
  for (const pick of ['applied', 'target'] as const) {
    const used = new Set(found)
    const known = units.flatMap(({ id, isGone, kind, role }) => {
      const text = used.has(id) ? null : entries.get(id)?.[pick]
      return text ? [{ id, role, text: withoutSpace(text, kind), isGone }] : []
    })
    const open = [...texts.entries()].filter(([index]) => found[index] === null)
    const matched = align(
      known,
      open.map(([, text]) => text),
    )
    for (const [at, [index]] of open.entries()) found[index] = matched[at] ?? null
  }
  const alive = units.filter(({ isGone }) => !isGone)
  const taken = new Set(found)
  for (let start = 0; start < seen.length; start += 1) {
    if (found[start] !== null) continue
    let end = start
    while (end < seen.length && found[end] === null) end += 1
    const position = (id: string | null | undefined) => alive.findIndex((unit) => unit.id === id)
    const before = start === 0 ? -1 : position(found[start - 1])
    const after = end === seen.length ? alive.length : position(found[end])
    const isBounded = (start === 0 || before >= 0) && after >= 0
    const between = alive.slice(before + 1, Math.max(after, before + 1))
    if (isBounded && between.every(({ id }) => !taken.has(id)))
      for (const [one, other] of byShape(between, seen.slice(start, end)))
        found[start + other] = between[one]?.id ?? null
    start = end
  }
  return found
}

/** Which unit each spot of one rich text in a target language is; see `pair`. */
export const pairSpots = (
  units: readonly KnownUnit[],
  entries: ReadonlyMap<string, Entry>,
  spots: readonly Spot[],
): (string | null)[] =>
  pairRich(
    units,
    entries,
    spots.map(({ kind, read, role }) => ({ kind, role, words: read() })),
  )

/** Which unit each sighting in a target language is: the id, or null where nothing tells. */
export function pair(
  units: readonly KnownUnit[],
  entries: readonly Entry[],
  seen: readonly Sighting[],
): (string | null)[] {
  const byUnit = new Map(entries.map((entry) => [entry.unit, entry]))
  const found = seen.map(({ isRich, path }) =>
    isRich ? null : (units.find((unit) => unit.path === path)?.id ?? null),
  )
  for (const path of new Set(seen.flatMap(({ isRich, path: at }) => (isRich ? [at] : [])))) {
    const own = [...seen.entries()].filter(([, sighting]) => sighting.path === path)
    const ids = pairRich(
      units.filter((unit) => unit.path === path),
      byUnit,
      own.map(([, sighting]) => sighting),
    )
    for (const [at, [index]] of own.entries()) found[index] = ids[at] ?? null
  }
  return found
}
