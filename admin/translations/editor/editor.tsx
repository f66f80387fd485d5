'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { locales } from '@/i18n/locales'
import { languageName } from '@/lib/language-name'
import type { DocumentPage } from '@/translation/api'
import type { MemoryAnswer } from '@/translation/offers'

import { useDesk } from '../desk-context'
import { deskPath, formPath, overviewPath, previewPath } from '../places'
import { filled } from '../texts'
import { Trouble } from '../trouble'
import { useAnswer } from '../use-answer'

import { goTo } from './go-to'
import { NarrowForm } from './narrow-form'
import { Preview } from './preview'
import { PublishQuestion } from './publish-question'
import { SourceLanguage } from './source-language'
import { Toolbar } from './toolbar'
import { unfinishedFrom } from './unfinished'
import { DocumentUnits } from './document-units'
import { type EditorPlace, useDocument } from './use-document'
import { useNarrowing } from './use-narrowing'
import { WhatFollows } from './what-follows'

type DeskProps = ReturnType<typeof useDocument> & { page: DocumentPage }

function Desk({ act, gaps, keep, notice, page, setGaps, setNotice }: DeskProps) {
  const { language, t } = useDesk()
  const [isPreviewOpen, setPreviewOpen] = useState(false)
  const [unitNow, setUnitNow] = useState<{ id: string } | null>(null)
  const { fitting, narrow, narrowing, shownItems } = useNarrowing(page.items)
  const flushes = useRef(new Map<string, () => Promise<boolean>>())
  const [register] = useState(() => (unit: string, flush: () => Promise<boolean>) => {
    flushes.current.set(unit, flush)
    return () => void flushes.current.delete(unit)
  })
  const { document: id, items, locale, origin } = page
  // Nobody waits for the memory: what it offers comes when it is there.
  const { answer: memory } = useAnswer<MemoryAnswer>('memory', { origin, document: id, locale })
  const preview = previewPath(page)
  const enter = useCallback((unit: string) => {
    setUnitNow((before) => (before?.id === unit ? before : { id: unit }))
  }, [])
  const showOnPage = useCallback((unit: string) => {
    setPreviewOpen(true)
    setUnitNow({ id: unit })
  }, [])

  const flushAll = async () => {
    const kept = await Promise.all([...flushes.current.values()].map((flush) => flush()))
    return kept.every(Boolean)
  }
  const move = (step: 1 | -1) => {
    const now = document.activeElement?.closest('.desk-unit')?.id
    const next = unfinishedFrom({ ...page, items: shownItems }, now, step)
    if (next) goTo(next.unit.id)
    else setNotice(t.noneUnfinished)
  }

  // Whoever comes from a list comes for one text.
  useEffect(() => {
    const wanted = decodeURIComponent(window.location.hash.slice(1))
    if (wanted) goTo(wanted)
  }, [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || !['ArrowDown', 'ArrowUp'].includes(event.key)) return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  })

  const isTold =
    notice === 'published'
      ? filled(t.wasPublished, { language: languageName(locale, language) })
      : notice
  return (
    <>
      <Toolbar
        page={page}
        shown={fitting ? shownItems : null}
        act={act}
        flushAll={flushAll}
        move={move}
        preview={
          preview
            ? {
                isOpen: isPreviewOpen,
                toggle: () => {
                  setPreviewOpen(!isPreviewOpen)
                },
              }
            : null
        }
      />
      <p role="status" className="desk-notice">
        {isTold}
      </p>
      {gaps.length > 0 ? (
        <PublishQuestion
          gaps={gaps}
          locale={locale}
          publish={() => void act.publish(true)}
          cancel={() => {
            setGaps([])
          }}
        />
      ) : null}
      <WhatFollows page={page} />
      <NarrowForm items={items} shown={shownItems.length} narrowing={narrowing} narrow={narrow} />
      <div className="desk-columns" data-preview={isPreviewOpen || undefined}>
        <DocumentUnits
          page={page}
          act={act}
          keep={keep}
          register={register}
          matches={memory?.ok ? memory.body.matches : undefined}
          fitting={fitting}
          show={preview ? showOnPage : undefined}
          enter={enter}
        />
        {isPreviewOpen && preview ? (
          <Preview address={preview} items={items} unit={unitNow} />
        ) : null}
      </div>
    </>
  )
}

/** The desk of one document and language. */
export function Editor(place: EditorPlace) {
  const { language, t } = useDesk()
  const state = useDocument(place, t)
  const { answer, load } = state
  const page = answer?.ok ? answer.body : null
  const form = formPath(place)
  const others = locales.filter(
    (locale) => locale !== place.locale && locale !== page?.sourceLocale,
  )
  return (
    <>
      <nav className="desk-path" aria-label={t.translation}>
        <a href={overviewPath}>{t.translations}</a>
        {form ? <a href={form}>{t.toDocument}</a> : null}
        {others.map((locale) => (
          <a key={locale} href={deskPath({ ...place, locale })}>
            {languageName(locale, language)}
          </a>
        ))}
      </nav>
      <h1>
        {page && place.origin === 'interface' ? `${t.kind.message} · ` : ''}
        {page ? page.title || t.untitled : t.translation}{' '}
        <small>{languageName(place.locale, language)}</small>
      </h1>
      {!answer ? <p role="status">{t.loading}</p> : null}
      {answer && !answer.ok ? <Trouble message={answer.message} again={() => void load()} /> : null}
      {page ? <SourceLanguage page={page} /> : null}
      {page ? <Desk {...state} page={page} /> : null}
    </>
  )
}
