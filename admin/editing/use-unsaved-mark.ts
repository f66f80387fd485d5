'use client'

import { type RefObject, useEffect, useState } from 'react'

import { markUnsaved } from '@/admin/session/unsaved'

type Mark = {
  isUnsaved: boolean
  isPending: RefObject<boolean>
  holdsLinks: boolean
  goesOn: boolean
  values: unknown
}

/** Tells the page whether this form may be left; what was typed a moment ago counts at once. */
export function useUnsavedMark(
  inside: RefObject<HTMLElement | null>,
  { goesOn, holdsLinks, isPending, isUnsaved, values }: Mark,
): void {
  const [form] = useState({})
  useEffect(() => {
    const tell = () => {
      markUnsaved(form, isUnsaved || isPending.current ? { holdsLinks, goesOn } : null)
    }
    tell()
    // What was typed reaches the form within a second, or was not for it.
    const timer = setInterval(tell, 250)
    const element = inside.current?.closest('form')
    const events = ['beforeinput', 'input', 'paste', 'drop', 'cut'] as const
    for (const event of events) element?.addEventListener(event, tell)
    return () => {
      clearInterval(timer)
      for (const event of events) element?.removeEventListener(event, tell)
    }
  }, [form, goesOn, holdsLinks, inside, isPending, isUnsaved, values])
  useEffect(
    () => () => {
      markUnsaved(form, null)
    },
    [form],
  )
}
