import type { Unit } from './unit'

/**
 * GET memory: `origin`, `document`, `locale`. For the units without a translation of their present source,
 * what was approved in other places for the same source (100) or a similar one (75 to 99), the best first,
 * at most three; `target` has marks that the unit knows. Nothing is written.
 */
export type MemoryAnswer = { matches: Record<string, Match[]> }

export type Match = {
  /** Where it stands. */
  unit: Unit
  title: string
  percent: number
  /** The source that it translates. */
  source: string
  target: string
}
