'use client'

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import {
  type Choice,
  type Difference,
  differencesOf,
  isUnsaved,
  mergedValues,
  rescuedDifferences,
} from './compare'
import type { Stashed } from './stash'
import { type Conflict, readStored } from './stored-now'
import type { FormStorage } from './use-form-storage'
import { valueAtPath, type Values, withValueAt } from './values'

/** The comparison of two states, what people decide, and the way back from it. */
export function useDecision(storage: FormStorage) {
  const { acknowledge, acknowledged, failure, form, isDirty, lay, locale, named, path } = storage
  const { settled, values } = storage
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [isGone, setIsGone] = useState(false)
  /** While another state is fetched and laid over the form, nothing can be typed into it. Two can be on their way. */
  const [layings, setLayings] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  const [undoable, setUndoable] = useState<Difference[]>([])
  const shownFor = useRef('')
  const latest = useRef({ acknowledged, isDirty, values })
  useLayoutEffect(() => {
    latest.current = { acknowledged, isDirty, values }
  }, [acknowledged, isDirty, values])

  const differences = useMemo(() => {
    if (!conflict) return []
    if (conflict.reason === 'rescued')
      return rescuedDifferences(named, conflict.found.fields, values)
    return differencesOf(named, { base: conflict.base, mine: values, stored: conflict.stored })
  }, [conflict, named, values])

  const { dispatchFields, setModified } = form
  const compare = useCallback(
    async (isAsked: boolean) => {
      const stored = await readStored(path, locale)
      if (stored === undefined) return
      setIsGone(stored === null)
      if (!stored) return
      await settled()
      const { acknowledged: known, values: mine } = latest.current
      const base = known.at(-1) ?? {}
      const found = differencesOf(named, { base, mine, stored })
      // Somebody saved, but nothing that stands in this form: it goes on from there.
      if (found.every(({ changedBy }) => changedBy === 'me')) {
        dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: stored['updatedAt'] })
        acknowledge(stored)
        return
      }
      const state = String(stored['updatedAt'])
      if (!isAsked && shownFor.current === state) return
      shownFor.current = state
      setHasFailed(false)
      setConflict({ reason: 'refused', base, stored })
    },
    [acknowledge, dispatchFields, locale, named, path, settled],
  )

  const status = failure?.status
  useEffect(() => {
    if (status !== 409 && status !== 404) return undefined
    const timer = setTimeout(() => void compare(false))
    return () => {
      clearTimeout(timer)
    }
  }, [compare, failure, status])

  const rescue = useCallback((found: Stashed) => {
    setHasFailed(false)
    setConflict({ reason: 'rescued', found })
  }, [])

  /** Nothing can be typed into the form from now until `work` is done. */
  const busily = useCallback(async <Done>(work: () => Promise<Done>): Promise<Done> => {
    flushSync(() => {
      setLayings((count) => count + 1)
    })
    try {
      return await work()
    } finally {
      setLayings((count) => count - 1)
    }
  }, [])

  /** From here on the form is saved like one that somebody has typed into. */
  const layOver = useCallback(
    (merged: Values, stored?: Values) =>
      busily(async () => {
        const isDone = await lay(merged)
        if (isDone) {
          if (stored) acknowledge(stored)
          setModified(true)
          setConflict(null)
        }
        setHasFailed(!isDone)
        return isDone
      }),
    [acknowledge, busily, lay, setModified],
  )

  const decide = useCallback(
    async (choices: Record<string, Choice>) => {
      if (!conflict) return false
      const isRescued = conflict.reason === 'rescued'
      const under = isRescued ? latest.current.values : conflict.stored
      const merged = mergedValues(under, differences, choices)
      const isDone = await layOver(merged, isRescued ? undefined : conflict.stored)
      if (isDone)
        setUndoable(isRescued ? [] : differences.filter(({ path: at }) => choices[at] === 'stored'))
      return isDone
    },
    [conflict, differences, layOver],
  )

  /**
   * Brings the own words back that were given up in the last comparison; beside what was written since then in their
   * place, if anything was.
   */
  const undo = useCallback(
    () =>
      busily(async () => {
        await settled()
        const { values: now } = latest.current
        const isChanged = undoable.some(({ path: at, stored }) =>
          isUnsaved(at, valueAtPath(now, at), [withValueAt({}, at, stored)]),
        )
        if (isChanged) {
          const fields = Object.fromEntries(undoable.map(({ path: at, mine }) => [at, mine]))
          rescue({ visit: 'given-up', at: Date.now(), fields })
        } else if (await layOver(mergedValues(now, undoable, {}))) setUndoable([])
      }),
    [busily, layOver, rescue, settled, undoable],
  )

  /** Takes over what is stored now, when nothing of the form would be lost. */
  const loadStored = useCallback(
    () =>
      busily(async () => {
        await settled()
        const stored = latest.current.isDirty ? undefined : await readStored(path, locale)
        if (!latest.current.isDirty && stored && (await lay(stored))) acknowledge(stored)
        else if (latest.current.isDirty) await compare(true)
      }),
    [acknowledge, busily, compare, lay, locale, path, settled],
  )

  const close = useCallback(() => {
    setConflict(null)
  }, [])
  const forget = useCallback(() => {
    setUndoable([])
  }, [])
  const isBusy = layings > 0
  const isUndoable = undoable.length > 0
  return {
    conflict,
    differences,
    hasFailed,
    isBusy,
    isGone,
    isUndoable,
    close,
    compare,
    decide,
    forget,
    loadStored,
    rescue,
    undo,
  }
}
