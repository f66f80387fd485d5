import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

const deepest = 6
const mostFields = 200
const mostTokens = 4000

type Size = { depth: number; fields: number }

class TooLarge extends Error {}

/** Measures selections as they are once each fragment is unfolded; each fragment is looked at once. */
function measurer(fragments: Map<string, FragmentDefinitionNode>) {
  const known = new Map<string, Size>()
  const open = new Set<string>()

  const ofSet = (set: SelectionSetNode | undefined): Size => {
    const sizes = (set?.selections ?? []).map(ofSelection)
    const depth = Math.max(0, ...sizes.map((size) => size.depth))
    const fields = sizes.reduce((sum, size) => sum + size.fields, 0)
    return { depth, fields }
  }
  const ofFragment = (name: string): Size => {
    const size = known.get(name)
    if (size) return size
    if (open.has(name)) throw new TooLarge(`The fragment ${name} contains itself.`)
    open.add(name)
    const found = ofSet(fragments.get(name)?.selectionSet)
    open.delete(name)
    known.set(name, found)
    return found
  }
  const ofSelection = (node: SelectionNode): Size => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value)
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSet(node.selectionSet)
    const inner = ofSet(node.selectionSet)
    return { depth: inner.depth + 1, fields: inner.fields + 1 }
  }
  return { ofSet, ofFragment }
}

function check({ definitions }: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      // Which of two is meant depends on who reads.
      if (fragments.has(node.name.value))
        throw new TooLarge(`There are two fragments ${node.name.value}.`)
      fragments.set(node.name.value, node)
    }
  const { ofFragment, ofSet } = measurer(fragments)
  for (const name of fragments.keys()) ofFragment(name)
  let fields = 0
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const size = ofSet(node.selectionSet)
    fields += size.fields
    if (size.depth > deepest) throw new TooLarge(`At most ${deepest} levels can be asked for.`)
    if (fields > mostFields) throw new TooLarge(`At most ${mostFields} fields can be asked for.`)
  }
}

/**
 * What is wrong with a GraphQL query before anybody walks through it: too many levels or fields once its
 * fragments are unfolded, or a fragment within itself. Nothing when it may be asked.
 */
export function graphqlFault(query: string): string | undefined {
  try {
    check(parse(query, { maxTokens: mostTokens, noLocation: true }))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
