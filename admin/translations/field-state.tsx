'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { localeNames } from '@/i18n/locales'
import type { Status } from '@/translation/api'

import { fieldStates } from './field-states'
import { deskPath } from './places'
import { type Answer, ask } from './requests'
import { StateName } from './state-name'
import { deskTexts, panelLanguage } from './texts'

type Question = { key: string; answer: Promise<Answer<Status>> }

// All fields of a form ask the same question.
let last: Question | undefined

function statusOf(doc: string, version: number): Promise<Answer<Status>> {
  const key = `${doc} ${version}`
  if (last?.key !== key) last = { key, answer: ask<Status>('status', { doc }) }
  return last.answer
}

/** Below a field with words in several languages: how far its translations are, and the way to them. */
export function FieldState({ of }: { of: string }) {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [status, setStatus] = useState<Status | null>(null)
  const origin = collectionSlug ?? globalSlug ?? ''
  const document = collectionSlug ? id : globalSlug
  useEffect(() => {
    let isGone = false
    if (document !== undefined)
      void statusOf(`${origin}:${document}`, lastUpdateTime).then((answer) => {
        if (!isGone && answer.ok) setStatus(answer.body)
      })
    return () => {
      isGone = true
    }
  }, [document, lastUpdateTime, origin])
  const states = status ? fieldStates(status, of) : []
  if (!status || states.length === 0) return null
  const t = deskTexts(panelLanguage(i18n.language))
  return (
    <div className="leitbild-field-state">
      {states.map(({ count, locale, state, unit }) => (
        <a key={locale} href={deskPath({ ...status, locale }, unit)}>
          {localeNames[locale]}: {count > 1 ? `${count} ` : ''}
          <StateName state={state} t={t} />
        </a>
      ))}
    </div>
  )
}
