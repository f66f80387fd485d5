'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { panelLanguage } from '@/i18n/panel-languages'
import { momentInWords } from '@/lib/dates'

import { dateWords } from './words'

/**
 * In the bar of a document: when it was changed and created, in the time zone of the organisation. Payload writes
 * both in the zone of the browser and has no place for others, so these stand where those are hidden (dates.css).
 */
export function DocumentTimes() {
  const { data, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const [list, setList] = useState<Element | null>(null)
  const language = panelLanguage(i18n.language)
  const t = dateWords(language)
  useEffect(() => {
    const bar = anchor.current?.closest('.doc-controls')
    setList(bar?.querySelector('.doc-controls__meta') ?? null)
  }, [])
  const stored: Record<string, unknown> = data ?? {}
  const found: [string, unknown][] = [
    [isTrashed ? t.deleted : t.modified, stored[isTrashed ? 'deletedAt' : 'updatedAt']],
    [t.created, stored['createdAt']],
  ]
  const times = found.flatMap(([name, at]) => (typeof at === 'string' ? [{ name, at }] : []))
  return (
    <>
      <span hidden ref={anchor} />
      {list
        ? createPortal(
            times.map(({ at, name }) => (
              <li
                className="doc-controls__list-item leitbild-time"
                key={name}
                title={`${name}: ${momentInWords(at, language)} (${t.zone})`}
              >
                {name}: <strong>{momentInWords(at, language)}</strong>
              </li>
            )),
            list,
          )
        : null}
    </>
  )
}
