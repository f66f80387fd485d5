'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { useEditLock } from './use-edit-lock'
import type { FormStorage } from './use-form-storage'

/** Payload shows its message a moment after the answer, in milliseconds. */
const messageDelay = 200

/**
 * After a save was refused: the notice says it at length and stays, so the short message of Payload goes. When
 * the other person has left the form, saving resumes.
 */
export function useAfterRefusal(
  { failure, refusal, retry }: FormStorage,
  { answer, look, someoneElse }: ReturnType<typeof useEditLock>,
): void {
  const status = failure?.status
  const before = useRef(answer)
  const latest = useRef(answer)
  useEffect(() => {
    latest.current = answer
  }, [answer])

  useEffect(() => {
    if (status !== 409 && status !== 423 && !refusal) return undefined
    const timer = setTimeout(() => toast.dismiss(), messageDelay)
    return () => {
      clearTimeout(timer)
    }
  }, [failure, refusal, status])

  useEffect(() => {
    if (status !== 423) return
    // Only an answer from after the refusal says who writes now.
    before.current = latest.current
    void look()
  }, [failure, look, status])

  useEffect(() => {
    if (status === 423 && answer !== before.current && !someoneElse) retry()
  }, [answer, retry, someoneElse, status])
}
