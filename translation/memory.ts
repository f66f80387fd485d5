import { groupBy } from '@/lib/group'

import { type Comparable, comparable, similarity } from './ledger/similarity'
import type { KnownUnit, Ledger } from './ledger/ledger'
import { fromPieces, pieces } from './markup'
import { tagFaultOf } from './segment'
import type { Tag } from './unit'

/** A translation that was approved, and the source that it was made from. */
export type Remembered = {
  unit: KnownUnit
  source: string
  digest: string
  target: string
  words: Comparable
}

export type TranslationMemory = {
  all: readonly Remembered[]
  same: ReadonlyMap<string, Remembered[]>
}

/** What is offered for a unit: a remembered translation with marks that fit, 100 for the very same source. */
export type FoundMatch = Remembered & { percent: number }

/** Sources that are less alike than this do not help. */
const enough = 0.75

const most = 3

/** What a document adds to the memory. An address belongs to one page, so it is never offered to another. */
export const rememberedOf = ({ entries, units }: Ledger, locale: string): Remembered[] => {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  return entries.flatMap(
    ({ digest, isCopy, locale: own, step, target, translatedFrom, ...entry }) => {
      const unit = known.get(entry.unit)
      const isOffered = own === locale && step === 'approved' && !isCopy && target.trim() !== ''
      if (!isOffered || !unit || unit.kind === 'slug' || translatedFrom === null) return []
      return [
        {
          unit,
          source: translatedFrom,
          digest: digest ?? '',
          target,
          words: comparable(translatedFrom),
        },
      ]
    },
  )
}

export const memoryOf = (all: readonly Remembered[]): TranslationMemory => ({
  all,
  same: groupBy(all, ({ digest }) => digest),
})

/** The translation as it is, or its words alone when its marks are not those of the source. */
const fitting = (target: string, tags: readonly Tag[]): string =>
  tagFaultOf(target, tags) ? fromPieces(pieces(target).filter((piece) => 'words' in piece)) : target

function near({ id, source }: KnownUnit, { all }: TranslationMemory): FoundMatch[] {
  const words = comparable(source.text)
  return all.flatMap((each) => {
    const score = each.unit.id === id ? 0 : similarity(words, each.words, enough)
    return score === 0 ? [] : [{ ...each, percent: Math.min(99, Math.floor(score * 100)) }]
  })
}

/**
 * What was approved for the same source in other places, or else for similar ones: at most three
 * different translations, the most alike first.
 */
export function recall(unit: KnownUnit, memory: TranslationMemory): FoundMatch[] {
  const same = (memory.same.get(unit.digest) ?? []).flatMap((each) =>
    each.unit.id === unit.id ? [] : [{ ...each, percent: 100 }],
  )
  const found = (same.length > 0 ? same : near(unit, memory)).map((each) => ({
    ...each,
    target: fitting(each.target, unit.source.tags),
  }))
  found.sort((one, other) => other.percent - one.percent)
  const best = new Map<string, FoundMatch>()
  for (const each of found) if (!best.has(each.target)) best.set(each.target, each)
  return [...best.values()].slice(0, most)
}
