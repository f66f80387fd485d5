'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { markUnsaved } from '@/admin/session/unsaved'
import type { Locale } from '@/i18n/locales'
import type { Item, Save } from '@/translation/api'

import { tell } from '../requests'

export type Saving =
  | { step: 'kept' | 'waiting' | 'saving' | 'saved' }
  | { step: 'failed'; reason: string; isTriedAgain: boolean }
  /** `before` is what the typed text was based on. */
  | { step: 'conflict'; theirs: Item; before: Item }

/** Which text counts after a conflict; `fits` says that the own one translates the new source, too. */
export type ConflictChoice = 'mine' | 'fits' | 'theirs'

/** Failures of the network and of a busy server; everything else needs a person. */
const passesByItself = (status: number) => status === 0 || status === 429 || status >= 500

/** The longest time between two attempts, in milliseconds. */
const longestPause = 60_000

/** How long after the last key a text is saved, in milliseconds. */
const pause = 800

type Latest = {
  item: Item
  text: string
  isDirty: boolean
  isStopped: boolean
  /** The older source that the text translates, until it is saved. */
  basedOn?: Save['basedOn']
}

type Unit = { item: Item; locale: Locale; keep: (item: Item) => void }

/**
 * Keeps what is typed for one unit: saves go out one after the other, each says what it was based on, and
 * when somebody else was faster nothing is sent until the person has chosen.
 */
export function useSaving({ item, keep, locale }: Unit) {
  const [text, setText] = useState(item.translation?.target ?? '')
  const [saving, setSaving] = useState<Saving>({ step: 'kept' })
  const latest = useRef<Latest>({ item, text, isDirty: false, isStopped: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tries = useRef(0)
  const underWay = useRef<Promise<boolean> | null>(null)

  // What other actions change (approve, copy) arrives here; what is being typed stays.
  useEffect(() => {
    const { current } = latest
    if (current.item === item) return
    if (current.isDirty && !current.isStopped && current.item.digest !== item.digest) {
      // Typed for another source than the one that is there now.
      clearTimeout(timer.current)
      current.isStopped = true
      setSaving({ step: 'conflict', theirs: item, before: current.item })
      return
    }
    if (current.isStopped) return
    current.item = item
    if (current.isDirty) return
    current.text = item.translation?.target ?? ''
    setText(current.text)
  }, [item])

  const send = useCallback(async (): Promise<boolean> => {
    const { current } = latest
    clearTimeout(timer.current)
    while (current.isDirty && !current.isStopped) {
      current.isDirty = false
      setSaving({ step: 'saving' })
      const { digest, revision, unit } = current.item
      const { basedOn, text: target } = current
      const body: Save = { unit: unit.id, digest, revision, locale, target, basedOn }
      const answer = await tell<{ item: Item }>('save', body)
      if (answer.ok) {
        tries.current = 0
        current.basedOn = undefined
        current.item = answer.body.item
        keep(answer.body.item)
        continue
      }
      current.isDirty = true
      tries.current += 1
      const theirs = answer.status === 409 ? answer.body.item : undefined
      if (theirs) current.isStopped = true
      const isTriedAgain = passesByItself(answer.status)
      setSaving(
        theirs
          ? { step: 'conflict', theirs, before: current.item }
          : { step: 'failed', reason: answer.message, isTriedAgain },
      )
      return false
    }
    if (!current.isStopped)
      setSaving((before) => (before.step === 'saving' ? { step: 'saved' } : before))
    return !current.isStopped
  }, [keep, locale])

  /** Saves at once what is not saved yet; true when all is kept. */
  const flush = useCallback((): Promise<boolean> => {
    underWay.current ??= send().finally(() => {
      underWay.current = null
    })
    return underWay.current
  }, [send])

  const type = useCallback(
    (to: string) => {
      latest.current.text = to
      latest.current.isDirty = true
      setText(to)
      setSaving((before) => (before.step === 'conflict' ? before : { step: 'waiting' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush],
  )

  /** Ends a conflict with one of both versions. */
  const settle = useCallback(
    (theirs: Item, choice: ConflictChoice) => {
      const { current } = latest
      const { digest, unit } = current.item
      const isOlder = choice === 'mine' && digest !== theirs.digest
      current.basedOn = isOlder ? { text: unit.source.text, digest } : undefined
      const isMine = choice !== 'theirs'
      Object.assign(current, { item: theirs, isStopped: false, isDirty: isMine })
      keep(theirs)
      if (isMine) return void flush()
      current.text = theirs.translation?.target ?? ''
      setText(current.text)
      setSaving({ step: 'kept' })
    },
    [flush, keep],
  )

  /** Says of an old translation that it fits the new source too. */
  const confirm = useCallback(() => {
    latest.current.isDirty = true
    return flush()
  }, [flush])

  const isTriedAgain = saving.step === 'failed' && saving.isTriedAgain
  useEffect(() => {
    if (!isTriedAgain) return undefined
    const send = () => void flush()
    const timer = setTimeout(send, Math.min(longestPause, 2 ** tries.current * 1000))
    window.addEventListener('online', send)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', send)
    }
    // Each failure is a new state, and begins a longer pause.
  }, [flush, isTriedAgain, saving])

  const isUnsaved = saving.step !== 'kept' && saving.step !== 'saved'
  const [form] = useState({})
  useEffect(() => {
    const goesOn = saving.step !== 'conflict' && (saving.step !== 'failed' || isTriedAgain)
    markUnsaved(form, isUnsaved ? { holdsLinks: true, goesOn } : null)
    return () => {
      markUnsaved(form, null)
    }
  }, [form, isTriedAgain, isUnsaved, saving.step])

  useEffect(() => {
    const leave = () => void flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (!latest.current.isDirty) return
      leave()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      leave()
    }
  }, [flush])

  return { text, saving, type, flush, settle, confirm }
}
