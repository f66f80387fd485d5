'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { isUnsaved } from './compare'
import { type Stashed, stashFor } from './stash'
import type { FormStorage } from './use-form-storage'
import { valueAtPath } from './values'

const newVisit = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

/** Keeps unsaved words in this tab, and finds those of earlier visits, one after the other. */
export function useStash(storage: FormStorage) {
  const { acknowledged, isDirty, locale, path, unsaved, values } = storage
  const { user } = useAuth()
  const account = user ? String(user.id) : ''
  const stash = useMemo(() => stashFor(account, path, locale), [account, locale, path])
  const [visit] = useState(newVisit)
  // Only what lies there when the form opens is of an earlier visit.
  const [earlier, setEarlier] = useState<Stashed[]>(() => (account ? stash.all() : []))
  const found = earlier.find(({ fields }) =>
    Object.entries(fields).some(([at, value]) => isUnsaved(at, value, acknowledged)),
  )

  useEffect(() => {
    if (!account) return
    const fields = Object.fromEntries(unsaved.map((at) => [at, valueAtPath(values, at)]))
    if (isDirty) stash.put({ visit, at: Date.now(), fields })
    else stash.drop(visit)
  }, [account, isDirty, stash, unsaved, values, visit])

  const discard = useCallback(
    (of: Stashed) => {
      stash.drop(of.visit)
      setEarlier((before) => before.filter((each) => each.visit !== of.visit))
    },
    [stash],
  )
  return { found, discard }
}
