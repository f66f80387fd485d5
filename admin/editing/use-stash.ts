'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { holdsMore } from './compare'
import { stashFor, type Stashed } from './stash'
import type { FormStorage } from './use-form-storage'

/** Keeps unsaved words in this tab, and finds those of an earlier visit. */
export function useStash(storage: FormStorage) {
  const { acknowledged, isDirty, locale, named, path, values } = storage
  const { user } = useAuth()
  const account = user ? String(user.id) : ''
  const stash = useMemo(() => stashFor(account, path, locale), [account, locale, path])
  // Only what lies there when the form opens is of an earlier visit.
  const [found, setFound] = useState<Stashed | null>(() => {
    const earlier = account ? stash.read() : null
    return earlier && holdsMore(named, earlier.values, acknowledged) ? earlier : null
  })

  useEffect(() => {
    if (found || !account) return
    if (isDirty) stash.write(values)
    else stash.clear()
  }, [account, found, isDirty, stash, values])

  const discard = useCallback(() => {
    stash.clear()
    setFound(null)
  }, [stash])
  return { found, discard }
}
