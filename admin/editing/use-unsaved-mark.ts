'use client'

import { type RefObject, useEffect, useState } from 'react'

import { markUnsaved } from '@/admin/session/unsaved'

type Mark = {
  isUnsaved: boolean
  pending: RefObject<boolean>
  holdsLinks: boolean
  goesOn: boolean
  values: unknown
}

/** Tells the page whether this form may be left; what was typed a moment ago counts at once. */
export function useUnsavedMark(
  inside: RefObject<HTMLElement | null>,
  { goesOn, holdsLinks, isUnsaved, pending, values }: Mark,
): void {
  const [form] = useState({})
  useEffect(() => {
    const tell = () => {
      const mark = { holdsLinks, goesOn, element: inside.current }
      markUnsaved(form, isUnsaved || pending.current ? mark : null)
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
  }, [form, goesOn, holdsLinks, inside, isUnsaved, pending, values])
  useEffect(
    () => () => {
      markUnsaved(form, null)
    },
    [form],
  )
}
