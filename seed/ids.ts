import type { Lookup, SeedCollection } from './types'

const collections: readonly string[] = [
  'mission-statements',
  'focus-areas',
  'network-memberships',
  'publications',
  'funders',
  'help-contacts',
  'member-organisations',
  'pages',
  'media',
  'documents',
] satisfies SeedCollection[]

export const isSeedCollection = (name: string): name is SeedCollection => collections.includes(name)

/** Remembers which id each key of the seed got; asking for one that is not there yet throws. */
export function createIds() {
  const known = new Map<string, string>()
  const id: Lookup = (collection, key) => {
    const found = known.get(`${collection}:${key}`)
    if (!found) throw new Error(`Seed: ${collection} has no “${key}” yet`)
    return found
  }
  const keep = (collection: SeedCollection, key: string, value: string) => {
    known.set(`${collection}:${key}`, value)
  }
  return { id, keep }
}

export type Ids = ReturnType<typeof createIds>
