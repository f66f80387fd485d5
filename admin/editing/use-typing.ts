'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'

/** Editors of formatted texts hand on what was typed when the browser is idle, after half a second at the latest. */
const settling = 1000

const isSubmit = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button') !== null

/**
 * Whether something was typed that the form does not know of yet. A button pressed in that moment waits for it,
 * so that what was typed last is part of what is saved.
 */
export function useTyping(inside: RefObject<HTMLElement | null>, values: unknown) {
  const [hasTyped, setHasTyped] = useState(false)
  const isPending = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<(() => void) | null>(null)
  const settle = useRef(() => {
    isPending.current = false
    clearTimeout(timer.current)
    const go = waiting.current
    waiting.current = null
    go?.()
  })

  useEffect(() => {
    // The change has arrived; buttons may read the form after this render.
    if (isPending.current) setTimeout(settle.current)
  }, [values])

  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return undefined
    const typed = () => {
      isPending.current = true
      setHasTyped(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(settle.current, settling)
    }
    const hold = (event: Event, repeat: () => void) => {
      if (!event.isTrusted || !isPending.current) return
      event.preventDefault()
      event.stopImmediatePropagation()
      waiting.current = repeat
    }
    const click = (event: MouseEvent) => {
      const { target } = event
      if (!isSubmit(target) || !(target as Element).closest('.doc-controls')) return
      hold(event, () => {
        ;(target as Element).closest('button')?.click()
      })
    }
    const events = ['beforeinput', 'input', 'paste', 'drop', 'cut'] as const
    for (const event of events) form.addEventListener(event, typed, true)
    form.addEventListener('click', click, true)
    return () => {
      for (const event of events) form.removeEventListener(event, typed, true)
      form.removeEventListener('click', click, true)
      clearTimeout(timer.current)
    }
  }, [inside])

  return { hasTyped, isPending }
}
