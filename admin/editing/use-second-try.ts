'use client'

import { useEffect } from 'react'

import type { FormStorage } from './use-form-storage'
import { passes } from './use-storage'

/** Payload saves 0.8 seconds after the last change; what is not stored then is saved here. */
const patience = 2000
const longestPause = 60_000

/**
 * Saves what Payload's autosave has left: after a failure that passes by itself, after a decision, and what was
 * typed while a save was under way.
 */
export function useSecondTry(storage: FormStorage, waits: boolean): void {
  const { failure, isAutosaved, isDirty, isPending, saveDraft, tries, underWay, values } = storage
  const isBlocked = waits || (failure !== null && !passes(failure))
  const shouldTry = isAutosaved && isDirty && !isPending && underWay === 0 && !isBlocked
  const pause = tries > 0 ? Math.min(longestPause, 2 ** tries * 1000) : patience
  useEffect(() => {
    if (!shouldTry) return undefined
    const save = () => void saveDraft()
    const timer = setTimeout(save, pause)
    window.addEventListener('online', save)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', save)
    }
  }, [pause, saveDraft, shouldTry, values])
}
