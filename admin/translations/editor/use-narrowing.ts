import { useMemo, useState, useTransition } from 'react'

import type { Item } from '@/translation/api'

import { narrowed, noNarrowing, type Narrowing } from './narrowing'

/**
 * What the texts of a document are narrowed down by. What fitted stays until the next choice, so that a text
 * does not vanish under whoever is working on it.
 */
export function useNarrowing(items: readonly Item[]) {
  const [narrowing, setNarrowing] = useState<Narrowing>(noNarrowing)
  const [fitting, setFitting] = useState<ReadonlySet<string> | null>(null)
  const [, start] = useTransition()
  const narrow = (to: Narrowing) => {
    setNarrowing(to)
    start(() => {
      setFitting(narrowed(items, to))
    })
  }
  const shownItems = useMemo(
    () => items.filter(({ unit }) => fitting?.has(unit.id) ?? true),
    [fitting, items],
  )
  return { fitting, narrow, narrowing, shownItems }
}
