'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import type {
  Assign,
  Assigned,
  Batch,
  BatchResult,
  DocumentPage,
  Item,
  Seen,
} from '@/translation/api'
import type { Gap, Publish, UnconfirmedGaps } from '@/translation/publishing'

import { type Answer, ask, tell } from '../requests'
import { type DeskTexts, filled } from '../texts'

import { askingOnce } from './once'

/** How many texts one request of a bulk action names; a document can have thousands. */
const atOnce = 300

export type EditorPlace = { origin: string; document: string; locale: Locale }

type Confirmed = Pick<Batch, 'confirmsCopies' | 'confirmsWarnings' | 'overrideReason'>

export type Act = {
  submit: (units: string[]) => Promise<unknown>
  /** Both answer whether it was done, so that nobody loses the reason or the comment. */
  approve: (units: string[], confirmed?: Confirmed) => Promise<boolean>
  sendBack: (unit: string, comment: string) => Promise<boolean>
  /** Takes away the suggestion of a file. */
  discard: (unit: string) => Promise<unknown>
  copy: (units?: string[]) => Promise<unknown>
  assign: (to: Pick<Assign, 'assignee' | 'due'>) => Promise<void>
  /** Puts the language online; texts that are not approved are asked about first. */
  publish: (confirmsGaps?: boolean) => Promise<unknown>
}

/** The units of a document in one language, and all that can be done with them. */
export function useDocument({ document, locale, origin }: EditorPlace, t: DeskTexts) {
  const [answer, setAnswer] = useState<Answer<DocumentPage> | null>(null)
  const [notice, setNotice] = useState('')
  const [gaps, setGaps] = useState<readonly Gap[]>([])
  const pageNow = useRef<DocumentPage | null>(null)

  const show = useCallback((page: DocumentPage) => {
    pageNow.current = page
    setAnswer({ ok: true, body: page })
  }, [])

  const load = useCallback(async () => {
    const got = await ask<DocumentPage>('document', { origin, document, locale })
    if (got.ok) show(got.body)
    else setAnswer(got)
  }, [document, locale, origin, show])

  useEffect(() => {
    // What the server answers is the state from outside that this effect brings in.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void load()
  }, [load])

  const keep = useCallback(
    (...items: Item[]) => {
      const page = pageNow.current
      if (!page) return
      const changed = new Map(items.map((item) => [item.unit.id, item]))
      show({ ...page, items: page.items.map((item) => changed.get(item.unit.id) ?? item) })
    },
    [show],
  )

  const act = useMemo((): Act => {
    const once = askingOnce<unknown>()
    const onceDone = askingOnce<boolean>()
    const place = { origin, document, locale }
    const seen = (units: string[]): Seen[] => {
      const wanted = new Set(units)
      return (pageNow.current?.items ?? [])
        .filter(({ unit }) => wanted.has(unit.id))
        .map(({ digest, revision, unit }) => ({ unit: unit.id, digest, revision }))
    }
    const whole = async (
      name: string,
      body: object,
      done: (page: Assigned) => string = () => '',
    ) => {
      const got = await tell<Assigned>(name, { ...place, ...body })
      if (got.ok) show(got.body)
      setNotice(got.ok ? done(got.body) : got.message || t.offline)
    }
    const one = async (name: string, unit: string, more: object = {}) => {
      const [first] = seen([unit])
      const got = await tell<{ item: Item }>(name, { ...first, locale, ...more })
      if (got.body.item) keep(got.body.item)
      setNotice(got.ok ? '' : got.message || t.offline)
      return got.ok
    }
    const batch = async (name: string, units: string[], more: object = {}) => {
      if (units.length === 0) return false
      const results: BatchResult['results'] = []
      let publishing: BatchResult['publishing']
      let stopped = ''
      for (let at = 0; at < units.length && !stopped; at += atOnce) {
        if (units.length > atOnce)
          setNotice(filled(t.batchGoesOn, { done: at, count: units.length }))
        const body = { locale, units: seen(units.slice(at, at + atOnce)), ...more }
        const got = await tell<BatchResult>(name, body)
        const own = got.body.results ?? []
        keep(...own.flatMap(({ item }) => item ?? []))
        results.push(...own)
        publishing = got.body.publishing ?? publishing
        if (own.length === 0) stopped = got.ok ? '' : got.message || t.offline
      }
      const left = results.filter(({ outcome }) => outcome !== 'done')
      const done = results.length - left.length
      const reason = [...new Set(left.map(({ message }) => message))].join(' ')
      const online = publishing?.find((each) => each.document === document)
      const told = left.length
        ? filled(t.results, { done, left: left.length, reason })
        : filled(t.resultsDone, { done })
      setNotice([results.length ? told : '', stopped, online?.message].filter(Boolean).join(' '))
      // A warning that was not shown has come up meanwhile.
      const isNew = left.some(({ outcome }) => outcome === 'warnings')
      if (online?.isPublished || isNew) await load()
      return results.length > 0 && left.length === 0 && !stopped
    }
    return {
      submit: (units) => once(['submit', units], () => batch('submit', units)),
      approve: (units, confirmed) =>
        onceDone(['approve', units, confirmed], () => batch('approve', units, confirmed)),
      sendBack: (unit, comment) =>
        onceDone(['return', unit, comment], () => one('return', unit, { comment })),
      discard: (unit) => once(['discard', unit], () => one('discard', unit)),
      copy: (units) => once(['copy', units], () => whole('copy', units ? { units } : {})),
      assign: (to) =>
        whole('assign', to, ({ mail, people }) => {
          const name = people[to.assignee ?? ''] ?? ''
          if (mail) return filled(mail === 'queued' ? t.mailQueued : t.noMail, { name })
          return 'due' in to ? t.daySaved : ''
        }),
      publish: (confirmsGaps = false) =>
        once(['publish', confirmsGaps], async () => {
          const body: Publish = { ...place, confirmsGaps }
          const got = await tell<DocumentPage & UnconfirmedGaps>('publish', body)
          const open = got.ok ? [] : (got.body.gaps ?? [])
          if (got.ok) show(got.body)
          setGaps(open)
          setNotice(got.ok ? 'published' : open.length > 0 ? '' : got.message || t.offline)
        }),
    }
  }, [document, keep, load, locale, origin, show, t])

  return { answer, load, keep, act, notice, setNotice, gaps, setGaps }
}
