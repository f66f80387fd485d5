import { digestOf, withoutSpace } from './digest'
import type { UnitState, Translation, Unit } from './unit'

type Present = Unit & { digest?: string; isGone?: boolean }

const isOutdated = (unit: Present, { digest, translatedFrom }: Translation): boolean => {
  if (digest) return digest !== (unit.digest ?? digestOf(unit))
  if (translatedFrom === null) return false
  return withoutSpace(translatedFrom, unit.kind) !== withoutSpace(unit.source.text, unit.kind)
}

/**
 * The state of a unit in one language, worked out from the present source and what the ledger keeps;
 * nobody can type it. Without a unit, the source is gone.
 */
export function stateOf(
  unit: Present | undefined,
  translation: Translation | undefined,
): UnitState {
  if (!unit || unit.isGone) return 'gone'
  if (!translation || translation.target.trim() === '') return 'missing'
  return isOutdated(unit, translation) ? 'outdated' : translation.step
}
