import { fingerprint } from '@/translation/digest'
import type { RichNode } from '@/translation/units/node'
import { type BlockSchema } from '@/translation/units/spots'
import { wordSpotsOf } from '@/translation/units/sightings'

/*
 * A thing is a row of a rich text without words of its own, such as a figure, a download or a rule. It has
 * no translation, but the source decides whether and where it stands.
 */

type Fields = Record<string, unknown>

const layout = ['paragraph', 'heading', 'quote', 'list', 'table', 'tablecaption']

/** The same content gives the same text, whatever the order of its keys and the id of its block. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null)
  return `{${entries
    .map(([key, item]) => `${key}:${canonical(item)}`)
    .sort()
    .join()}}`
}

/** Recognises a thing by its content. */
export function thingKey(node: RichNode): string {
  const { id: _, ...fields } = (node['fields'] ?? {}) as Fields
  return fingerprint(canonical({ ...node, fields }))
}

const kindOf = (node: RichNode): string =>
  node.type === 'block' ? `block ${String((node['fields'] as Fields)['blockType'])}` : node.type

/** Whether a row can be a thing, so that only its words tell whether it is one. */
export const isThingLike = ({ type }: RichNode): boolean => !layout.includes(type)

/** The things among the rows of a rich text. */
export function thingsOf(root: RichNode | undefined, blocks: BlockSchema): RichNode[] {
  if (!root) return []
  const worded = new Set(wordSpotsOf(root, blocks).map(({ row }) => row))
  return (root.children ?? []).filter((node, row) => isThingLike(node) && !worded.has(row))
}

/** The members of `some` and their counterparts in `others`: the same content, or as many of a kind. */
export function pairThings(
  some: readonly RichNode[],
  others: readonly RichNode[],
): Map<RichNode, RichNode> {
  const pairs = new Map<RichNode, RichNode>()
  const free = new Set(others)
  for (const one of some) {
    const same = [...free].find((other) => thingKey(other) === thingKey(one))
    if (!same) continue
    pairs.set(one, same)
    free.delete(same)
  }
  const left = some.filter((one) => !pairs.has(one))
  for (const kind of new Set(left.map(kindOf))) {
    const ours = left.filter((node) => kindOf(node) === kind)
    const theirs = [...free].filter((node) => kindOf(node) === kind)
    if (ours.length !== theirs.length) continue
    for (const [at, one] of ours.entries()) {
      const other = theirs[at]
      if (other) pairs.set(one, other)
    }
  }
  return pairs
}

type Placing = {
  /** The things of the source now, and before it changed. */
  source: readonly RichNode[]
  previous: readonly RichNode[]
  target: readonly RichNode[]
  /** The keys of all things that the source ever had. */
  known: ReadonlySet<string>
}

type Placed = {
  /** For each thing of the source the one to show in the target language; none when it has none. */
  shown: Map<RichNode, RichNode>
  /** The thing of the source in whose place one of the target stands. */
  placeOf: Map<RichNode, RichNode>
  /** The things that the target has of its own. */
  own: Set<RichNode>
}

/**
 * What becomes of the things of a target language. One that the source still has stays, with what the
 * language has in its place (another file, another picture); one that the source no longer has goes; one
 * that the source never had is the language's own.
 */
export function placeThings({ known, previous, source, target }: Placing): Placed {
  const before = pairThings(source, previous)
  const counterparts = pairThings(previous, target)
  const taken = new Set(counterparts.values())
  const shown = new Map<RichNode, RichNode>()
  const placeOf = new Map<RichNode, RichNode>()
  for (const thing of source) {
    const was = before.get(thing)
    const counterpart =
      (was && counterparts.get(was)) ??
      target.find((node) => !taken.has(node) && thingKey(node) === thingKey(thing))
    if (!counterpart) continue
    taken.add(counterpart)
    placeOf.set(counterpart, thing)
    const isChanged = was && thingKey(was) !== thingKey(thing)
    const isShared = was && thingKey(was) === thingKey(counterpart)
    shown.set(thing, isChanged && isShared ? thing : counterpart)
  }
  const own = target.filter((node) => !taken.has(node) && !known.has(thingKey(node)))
  return { shown, placeOf, own: new Set(own) }
}
