'use client'

import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'
import type { Status } from '@/translation/api'

import { fieldStates, sourceHint } from './field-states'
import { deskPath } from './places'
import { type Answer, ask } from './requests'
import { StateName } from './state-name'
import { deskTexts } from './texts'

type Question = { key: string; answer: Promise<Answer<Status>> }

// All fields of a form ask the same question.
let last: Question | undefined

function statusOf(doc: string, version: number): Promise<Answer<Status>> {
  const key = `${doc} ${version}`
  if (last?.key !== key) last = { key, answer: ask<Status>('status', { doc }) }
  return last.answer
}

/**
 * Below a field with words in several languages: how far its translations are, the way to them, and, where
 * it is empty, what there is to translate.
 */
export function FieldState({ of }: { of: string }) {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const value = useFormFields(([fields]) => fields[of]?.value)
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
  const hint = sourceHint(status, of, { locale, value })
  const language = panelLanguage(i18n.language)
  const t = deskTexts(language)
  return (
    <div className="leitbild-field-state">
      {hint ? (
        <p className="leitbild-source-hint">
          {languageName(status.sourceLocale, language)}:{' '}
          <span lang={status.sourceLocale}>{hint}</span>
        </p>
      ) : null}
      {states.map(({ count, locale: into, state, unit }) => (
        <a key={into} href={deskPath({ ...status, locale: into }, unit)}>
          {languageName(into, language)}: {count > 1 ? `${count} ` : ''}
          <StateName state={state} t={t} />
        </a>
      ))}
    </div>
  )
}
