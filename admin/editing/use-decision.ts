'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { type Choice, differencesOf, mergedValues } from './compare'
import { type Conflict, readStored } from './stored-now'
import type { FormStorage } from './use-form-storage'
import type { Values } from './values'

/** The comparison of both states after a refused save, and what people decide. */
export function useDecision(storage: FormStorage) {
  const { acknowledge, acknowledged, failure, form, locale, named, path, values } = storage
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [isGone, setIsGone] = useState(false)
  const shownFor = useRef('')
  const latest = useRef({ acknowledged, values })
  useEffect(() => {
    latest.current = { acknowledged, values }
  }, [acknowledged, values])

  /** Lays a state over the form; the form counts as based on `stored`. */
  const lay = useCallback(
    async (merged: Values, stored: Values) => {
      await form.reset(merged)
      acknowledge(stored)
      setConflict(null)
    },
    [acknowledge, form],
  )

  const compare = useCallback(
    async (reason: Conflict['reason'], mine: Values, isAsked: boolean) => {
      const stored = await readStored(path, locale)
      if (stored === undefined) return
      setIsGone(stored === null)
      if (!stored) return
      const base = latest.current.acknowledged.at(-1) ?? {}
      const differences = differencesOf(named, { base, mine, stored })
      // Somebody saved, but nothing that stands in this form: it goes on from there.
      if (reason === 'refused' && differences.every(({ changedBy }) => changedBy === 'me')) {
        form.dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: stored['updatedAt'] })
        acknowledge(stored)
        return
      }
      const state = `${reason} ${String(stored['updatedAt'])}`
      if (!isAsked && shownFor.current === state) return
      shownFor.current = state
      setConflict({ reason, base, mine, stored })
    },
    [acknowledge, form, locale, named, path],
  )

  const status = failure?.status
  useEffect(() => {
    if (status !== 409 && status !== 404) return undefined
    const timer = setTimeout(() => void compare('refused', latest.current.values, false))
    return () => {
      clearTimeout(timer)
    }
  }, [compare, failure, status])

  const decide = useCallback(
    async (choices: Record<string, Choice>) => {
      if (!conflict) return
      const { base, mine, stored } = conflict
      const differences = differencesOf(named, { base, mine, stored })
      await lay(mergedValues(stored, differences, choices), stored)
      // From here on the form is saved like one that somebody has typed into.
      form.setModified(true)
    },
    [conflict, form, lay, named],
  )

  /** Takes over what is stored now, when nothing of the form would be lost. */
  const loadStored = useCallback(async () => {
    const stored = await readStored(path, locale)
    if (stored) await lay(stored, stored)
  }, [lay, locale, path])

  const close = useCallback(() => {
    setConflict(null)
  }, [])
  return { conflict, isGone, compare, decide, loadStored, close }
}
