'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

import { onceEnabled } from '@/admin/once-enabled'

import type { Values } from './values'

/** Editors of formatted texts hand on what was typed when the browser is idle, after half a second at the latest. */
const handOver = 500
/** Fields inside a formatted text reach the form with an answer of the server. */
const arrival = 300
/** The longest wait for typed words to reach the form, in milliseconds. After it, callers continue without them. */
const longestWait = 10_000

/** The button of the document's bar that is pressed. */
const barButton = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('.doc-controls button') : null

const isEditor = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.isContentEditable

/** Keys that an editor of formatted text handles itself, without an event of input. */
const changes = ({ ctrlKey, key, metaKey }: KeyboardEvent) =>
  ['Backspace', 'Delete', 'Enter'].includes(key) ||
  ((ctrlKey || metaKey) && /^[biuvxyz]$/i.test(key))

type TextInput = HTMLInputElement | HTMLTextAreaElement

/** A field for words inside a formatted text; the search of a list of choices is none. */
const isInsideText = (target: EventTarget | null): target is TextInput =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
  target.getAttribute('role') !== 'combobox' &&
  target.closest('.rich-text-lexical') !== null

const hasArrived = (input: TextInput, values: string) =>
  !input.isConnected || values.includes(JSON.stringify(input.value).slice(1, -1))

const whenIdle = (go: () => void) => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(go, { timeout: handOver })
  else setTimeout(go, handOver)
}

/** The path of the formatted text of the form in which something is typed. */
function textPathOf(target: EventTarget | null): string | undefined {
  let path: string | undefined
  let at = target instanceof Element ? target.closest<HTMLElement>('.rich-text-lexical') : null
  for (; at; at = at.parentElement?.closest<HTMLElement>('.rich-text-lexical') ?? null)
    path = at.dataset['fieldPath']
  return path
}

/**
 * Whether something was typed that the form does not know of yet. A button pressed in that moment waits for it,
 * so that what was typed last is part of what is saved. `claim` is called with the formatted text that it is typed into.
 */
export function useTyping(
  inside: RefObject<HTMLElement | null>,
  values: Values,
  claim: (path: string) => void,
) {
  const [hasTyped, setHasTyped] = useState(false)
  const [isPending, setIsPending] = useState(false)
  const [settledTurn, setSettledTurn] = useState(0)
  const pending = useRef(false)
  const latest = useRef({ claim, values })
  const waiting = useRef<(() => void)[]>([])
  /** Ends when the form knows of everything that was typed. */
  const settled = useCallback(
    () =>
      new Promise<void>((resolve) => {
        if (!pending.current) {
          resolve()
          return
        }
        waiting.current.push(resolve)
        setTimeout(resolve, longestWait)
      }),
    [],
  )
  useLayoutEffect(() => {
    latest.current = { claim, values }
  }, [claim, values])
  // Runs after the render that contains the typed words, so that callers of `settled` read them.
  useLayoutEffect(() => {
    if (!pending.current) for (const go of waiting.current.splice(0)) go()
  }, [settledTurn])

  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return undefined
    const fields = new Set<TextInput>()
    let turn = 0
    const look = (own: number) => {
      if (own !== turn) return
      const text = fields.size > 0 ? JSON.stringify(latest.current.values) : ''
      for (const field of fields) if (hasArrived(field, text)) fields.delete(field)
      if (fields.size > 0) {
        setTimeout(() => {
          look(own)
        }, arrival)
        return
      }
      pending.current = false
      setIsPending(false)
      setSettledTurn(own)
    }
    const typed = ({ target }: Event) => {
      turn += 1
      const own = turn
      if (isInsideText(target)) fields.add(target)
      pending.current = true
      setIsPending(true)
      setHasTyped(true)
      const path = textPathOf(target)
      if (path !== undefined) latest.current.claim(path)
      // The editor asks for the idle moment in answer to this event; it is served before us.
      setTimeout(() => {
        whenIdle(() =>
          setTimeout(() => {
            look(own)
          }),
        )
      })
    }
    const pressed = (event: KeyboardEvent) => {
      if (isEditor(event.target) && changes(event)) typed(event)
    }
    const click = (event: MouseEvent) => {
      const button = barButton(event.target)
      if (!button || !event.isTrusted || !pending.current) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void settled().then(() => {
        onceEnabled(button, () => {
          button.click()
        })
      })
    }
    const events = ['beforeinput', 'input', 'paste', 'drop', 'cut'] as const
    for (const event of events) form.addEventListener(event, typed, true)
    form.addEventListener('keydown', pressed, true)
    form.addEventListener('click', click, true)
    return () => {
      turn += 1
      for (const event of events) form.removeEventListener(event, typed, true)
      form.removeEventListener('keydown', pressed, true)
      form.removeEventListener('click', click, true)
    }
  }, [inside, settled])

  return { hasTyped, isPending, pending, settled }
}
