'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { panelAccount, sessionEnd, signInAgain } from './account'
import { hasUnsavedWords } from './unsaved'

const minute = 60_000
/** A session is renewed when somebody works and less than this is left. */
const renewBefore = 60 * minute

const renew = () =>
  fetch('/api/users/refresh-token', { method: 'POST', credentials: 'same-origin' })

/**
 * Renews the session while somebody works. When it ends all the same, a page with unsaved words stays and asks
 * to sign in; any other page is closed, so that nobody reads it on a shared computer.
 */
export function useSessionEnd(): void {
  const router = useRouter()
  useEffect(() => {
    let lastRenewal = 0
    const work = () => {
      const left = (sessionEnd() ?? Infinity) - Date.now()
      if (!panelAccount() || left > renewBefore || Date.now() - lastRenewal < minute) return
      lastRenewal = Date.now()
      void renew()
    }
    const look = () => {
      const end = sessionEnd()
      if (!panelAccount() || end === undefined || Date.now() < end) return
      if (hasUnsavedWords()) return void signInAgain('ended')
      const back = encodeURIComponent(window.location.pathname)
      router.replace(`/admin/logout-inactivity?redirect=${back}`)
    }
    const timer = setInterval(look, 15_000)
    window.addEventListener('keydown', work)
    window.addEventListener('pointerdown', work)
    return () => {
      clearInterval(timer)
      window.removeEventListener('keydown', work)
      window.removeEventListener('pointerdown', work)
    }
  }, [router])
}
