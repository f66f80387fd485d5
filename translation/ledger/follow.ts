import type { Locale } from '@/i18n/locales'
import { plainWords } from '@/translation/markup'
import type { WordField } from '@/translation/units/fields'
import { type RichNode, rootOf } from '@/translation/units/node'
import { sightingsOf, valueInDocument } from '@/translation/units/sightings'
import type { BlockSchema } from '@/translation/units/spots'

import { putAt } from './apply'
import type { Ledger, Standing } from './ledger'
import { type Making, pairedSpots, rebuildRich } from './rebuild'
import { pairThings, thingKey, thingsOf } from './things'

type Doc = Record<string, unknown>

type Following = {
  /** The source as it now is, and as it was before, where that is known. */
  source: Doc
  previous?: Doc | undefined
  /** A text of the target language, and which unit each of its blocks is. */
  target: Doc
  standing: readonly Standing[]
  fields: readonly WordField[]
  blocks: BlockSchema
  ledger: Ledger
  locale: Locale
}

/** What the deletions and moves of a source change about a text in another language. */
export type Follow = {
  /** The new values of the fields that change. */
  data: Doc
  /** The words that go, as readers see them. */
  removed: string[]
  /** The kinds of the rows without words that go, such as `figure`. */
  things: string[]
  /** Whether blocks change their order. */
  isReordered: boolean
}

const empty = (): RichNode => ({ type: 'root', version: 1, children: [] })

const nameOf = ({ fields, type }: RichNode): string =>
  type === 'block' ? String((fields as Doc)['blockType']) : type

/** A rich text without the ids of its blocks, for comparing. */
const comparableText = (root: RichNode): string =>
  JSON.stringify((root.children ?? []).map((node) => thingKey(node)))

function followRich(making: Making): Omit<Follow, 'data'> & { root: RichNode } {
  const { blocks, source, target, units } = making
  const root = rebuildRich(making)
  const paired = pairedSpots(making)
  const order = units.flatMap(({ id, isGone }) => (isGone ? [] : [id]))
  const alive = paired.flatMap(({ id }) => (id && order.includes(id) ? [id] : []))
  const places = alive.map((id) => order.indexOf(id))
  const gone = paired.filter(({ id }) => id !== null && !order.includes(id))
  const before = thingsOf(target, blocks)
  const left = thingsOf(root, blocks)
  const kept = pairThings(before, left)
  const things = before.filter((node) => !kept.has(node)).map(nameOf)
  const sequence = (list: readonly RichNode[]) => list.map(thingKey).join()
  const areMoved = things.length === 0 && sequence(before) !== sequence(left) && source !== target
  return {
    root,
    removed: gone.map(({ spot }) => plainWords(spot.read().text)),
    things,
    isReordered: places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)) || areMoved,
  }
}

/** Kinds of fields that no page can do without; what the source empties there stays. */
const needed = ['slug', 'alt']

/**
 * What a text of a target language becomes when it follows the source: what the source no longer has goes,
 * what it moved moves, and no word changes. What the language has of its own stays.
 */
export function followSource(following: Following): Follow {
  const { blocks, fields, ledger, locale, previous, source, standing, target } = following
  const own = ledger.entries.filter((entry) => entry.locale === locale)
  const entries = new Map(own.map((entry) => [entry.unit, entry]))
  const follow: Follow = { data: {}, removed: [], things: [], isReordered: false }
  for (const field of fields) {
    const { isRich, kind, path } = field
    const units = ledger.units.filter((unit) => unit.path === path)
    if (!isRich) {
      const [words] = sightingsOf(target, [field], blocks)
      if (!words || !units[0]?.isGone || needed.includes(kind)) continue
      putAt(follow.data, path, kind === 'list' ? [] : null)
      follow.removed.push(plainWords(words.words.text))
      continue
    }
    const there = rootOf(valueInDocument(target, path))
    const things = new Set(ledger.things[path])
    if (!there || (units.length === 0 && things.size === 0)) continue
    const now = followRich({
      source: rootOf(valueInDocument(source, path)) ?? empty(),
      previous: previous ? (rootOf(valueInDocument(previous, path)) ?? empty()) : undefined,
      target: there,
      units,
      entries,
      standing: standing.filter((each) => each.path === path),
      changed: new Set(),
      blocks,
      things,
      addsThings: false,
    })
    if (comparableText(now.root) === comparableText(there)) continue
    putAt(follow.data, path, { root: now.root })
    follow.removed.push(...now.removed)
    follow.things.push(...now.things)
    follow.isReordered ||= now.isReordered
  }
  return follow
}
