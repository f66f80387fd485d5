'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

type Act = 'look' | 'hold' | 'take' | 'release'

export type Holder = { name: string; isYou: boolean; since: string }
type LockAnswer = {
  holder: Holder | null
  stored: { updatedAt: string | null; isTrashed: boolean } | null
}

/** What the lock is on: a document of a collection, or a global. */
export type LockTarget = { collection: string; id: string } | { global: string }

/** How often an open form asks who writes, in milliseconds. */
const pulse = 10_000
/** The least time between two questions because somebody turns to the form. */
const shortest = 2000

async function tellLock(target: LockTarget, act: Act): Promise<LockAnswer | null> {
  const answer = await fetch('/api/edit-lock', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: act === 'release',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...target, act }),
  }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as LockAnswer) : null
}

/**
 * The lock of an open form: taken when the form is opened, renewed until it is closed, and never taken from another
 * person unless somebody chooses so.
 */
export function useEditLock(target: LockTarget | null) {
  const [answer, setAnswer] = useState<LockAnswer | null>(null)
  const [wasTaken, setWasTaken] = useState(false)
  const isMine = useRef(false)
  const key = target ? JSON.stringify(target) : ''

  const note = useCallback((got: LockAnswer | null, act: Act) => {
    if (!got) return
    const mine = got.holder?.isYou ?? false
    if (isMine.current && got.holder && !mine) setWasTaken(true)
    if (!got.holder || (mine && act !== 'look')) setWasTaken(false)
    isMine.current = mine && (isMine.current || act !== 'look')
    setAnswer(got)
  }, [])

  /** Whether this form has asked for the lock that it would have to give back. */
  const hasAsked = useRef(false)
  const release = useCallback(() => {
    if (hasAsked.current) void tellLock(JSON.parse(key) as LockTarget, 'release')
    hasAsked.current = false
    isMine.current = false
  }, [key])
  const openFor = useRef('')

  const tell = useCallback(
    async (act: Act) => {
      if (!key || openFor.current !== key) return null
      if (act !== 'look') hasAsked.current = true
      const got = await tellLock(JSON.parse(key) as LockTarget, act)
      note(got, act)
      return got
    },
    [key, note],
  )

  useEffect(() => {
    if (!key) return undefined
    openFor.current = key
    window.addEventListener('pagehide', release)
    return () => {
      openFor.current = ''
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [key, release])

  const someoneElse = answer?.holder && !answer.holder.isYou ? answer.holder : null
  // Once the other person has gone, the next save says whether anything was changed meanwhile.
  const act: Act = someoneElse ? 'look' : 'hold'
  useEffect(() => {
    if (!key) return undefined
    const first = setTimeout(() => void tell(act))
    const timer = setInterval(() => void tell(act), pulse)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [act, key, tell])

  useEffect(() => {
    if (!key) return undefined
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) void tell(act)
    }
    // Shows at once who is editing when somebody returns to the form or focuses one of its fields.
    let last = 0
    const attend = () => {
      if (document.hidden || Date.now() - last < shortest) return
      last = Date.now()
      void tell(act)
    }
    window.addEventListener('pageshow', back)
    window.addEventListener('focus', attend)
    document.addEventListener('visibilitychange', attend)
    document.addEventListener('focusin', attend)
    return () => {
      window.removeEventListener('pageshow', back)
      window.removeEventListener('focus', attend)
      document.removeEventListener('visibilitychange', attend)
      document.removeEventListener('focusin', attend)
    }
  }, [act, key, tell])

  const takeOver = useCallback(() => tell('take'), [tell])
  return { answer, someoneElse, wasTaken, takeOver, look: useCallback(() => tell('look'), [tell]) }
}
