import type { RichNode } from '@/translation/units/node'
import { type BlockSchema, type Spot, spotsOf } from '@/translation/units/spots'

/*
 * What a target language has of its own: words that translate nothing of the source.
 */

/** The word spots of a target language's text, each with its unit (null: its own). */
export type Paired = { spot: Spot; id: string | null }

type Rebuilding = {
  /** The rebuilt text of the target language, before what lost its words is taken out. */
  root: RichNode
  target: RichNode
  paired: readonly Paired[]
  /** The node of the rebuilt text in which a unit stands that the target has words for. */
  nodeOf: ReadonlyMap<string, RichNode>
  blocks: BlockSchema
}

const containers: Record<string, string> = { list: 'listitem', table: 'tablerow' }

function walk(node: RichNode, visit: (node: RichNode, parent: RichNode | null) => void) {
  const go = (at: RichNode, parent: RichNode | null) => {
    visit(at, parent)
    for (const child of at.children ?? []) go(child, at)
  }
  go(node, null)
}

const nodesIn = (node: RichNode): Set<RichNode> => {
  const all = new Set<RichNode>()
  walk(node, (each) => all.add(each))
  return all
}

/** A row without the nodes that translate something that the source no longer has; null when nothing is left. */
export function ownPart(row: RichNode, paired: readonly Paired[]): RichNode | null {
  const gone = new Set(paired.flatMap(({ id, spot }) => (id === null ? [] : [spot.node])))
  const own = new Set(paired.flatMap(({ id, spot }) => (id === null ? [spot.node] : [])))
  const keep = (node: RichNode): RichNode | null => {
    if (gone.has(node)) return null
    if (!node.children || ![...nodesIn(node)].some((each) => gone.has(each)))
      return structuredClone(node)
    const children = node.children.flatMap((child) => keep(child) ?? [])
    return children.length > 0 ? { ...node, children } : null
  }
  return [...nodesIn(row)].some((node) => own.has(node)) ? keep(row) : null
}

/** Puts list items and table rows of the target's own back behind those that they followed. */
export function restoreOwnItems({ nodeOf, paired, root, target }: Rebuilding): void {
  const parents = new Map<RichNode, RichNode | null>()
  walk(root, (node, parent) => parents.set(node, parent))
  const idsIn = (node: RichNode) => {
    const inside = nodesIn(node)
    return paired.filter(({ spot }) => inside.has(spot.node))
  }
  /** The item of the rebuilt text in which the first translated words of `item` stand. */
  const rebuiltItem = (item: RichNode, type: string): RichNode | undefined => {
    const id = idsIn(item).find(({ id: each }) => each !== null && nodeOf.has(each))?.id
    let node = id ? nodeOf.get(id) : undefined
    while (node && node.type !== type) node = parents.get(node) ?? undefined
    return node
  }
  const insert = (node: RichNode, at: RichNode, side: 0 | 1) => {
    const parent = parents.get(at)
    const index = parent?.children?.indexOf(at) ?? -1
    if (!parent || index < 0) return
    parent.children?.splice(index + side, 0, node)
    parents.set(node, parent)
  }
  walk(target, (container, holder) => {
    const type = containers[container.type]
    if (!type) return
    const items = container.children ?? []
    const anchors = items.map((item) => rebuiltItem(item, type))
    if (anchors.every((anchor) => !anchor)) {
      // A nested list that is wholly the target's own stays in its item.
      const item = holder?.type === 'listitem' ? rebuiltItem(holder, 'listitem') : undefined
      const own = item && ownPart(container, idsIn(container))
      if (own) item.children = [...(item.children ?? []), own]
      return
    }
    for (const [at, item] of items.entries()) {
      const inside = idsIn(item)
      if (inside.length === 0 || inside.some(({ id }) => id !== null)) continue
      const own = structuredClone(item)
      const before = anchors.slice(0, at).findLast(Boolean)
      const behind = anchors.slice(at + 1).find(Boolean)
      if (before) insert(own, before, 1)
      else if (behind) insert(own, behind, 0)
      anchors[at] = own
    }
  })
}

/** Puts words back that only the target has in a block, such as the heading of a call-out. */
export function restoreOwnFields({ blocks, nodeOf, paired, root }: Rebuilding): void {
  const spots = spotsOf(root, blocks)
  for (const { id, spot } of paired) {
    if (id !== null || spot.node.type !== 'block') continue
    const sibling = paired.find((each) => each.id !== null && each.spot.node === spot.node)
    const rebuilt = sibling?.id ? nodeOf.get(sibling.id) : undefined
    const free = spots.find(({ node, role }) => node === rebuilt && role === spot.role)
    if (free?.read().text.trim() === '') free.take(spot)
  }
}
