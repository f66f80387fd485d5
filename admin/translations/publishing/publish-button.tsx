'use client'

import {
  ConfirmationModal,
  PublishButton,
  useDocumentInfo,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { type MouseEvent, useRef, useState } from 'react'

import { refusesUnreadDay } from '@/admin/dates/unread-day'
import { onceEnabled } from '@/admin/once-enabled'
import { isLocale } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'
import type { Publishing, PublishingPage } from '@/translation/publishing'

import { ask } from '../requests'
import { deskTexts, filled } from '../texts'

import { GapList } from './gap-list'
import { TakenAlongList } from './taken-along'

/** What publishing one language of a document touches that the form does not show. */
const concerned = ({ locales, sourceLocale }: PublishingPage, locale: string): Publishing[] =>
  locales.flatMap((each): Publishing[] => {
    if (locale === sourceLocale)
      return each.withSource ? [{ ...each, gaps: [], withTarget: null }] : []
    const isAsked = each.locale === locale && (each.gaps.length > 0 || each.withTarget)
    return isAsked ? [{ ...each, withSource: null }] : []
  })

/**
 * Payload's button, which asks first when the language has texts that are not approved, or when publishing
 * changes the structure of a published text.
 */
export function AskingPublishButton() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const [page, setPage] = useState<PublishingPage | null>(null)
  const holder = useRef<HTMLDivElement>(null)
  const isConfirmed = useRef(false)
  const origin = collectionSlug ?? globalSlug ?? ''
  const document = String(collectionSlug ? (id ?? '') : globalSlug)
  const modal = `publish-question-${document}`
  const language = panelLanguage(i18n.language)
  const t = deskTexts(language)
  const nameOf = (code: string) => (isLocale(code) ? languageName(code, language) : code)

  const publish = () => {
    const button = holder.current?.querySelector<HTMLButtonElement>('#action-save')
    if (!button) return
    onceEnabled(button, () => {
      isConfirmed.current = true
      button.click()
      isConfirmed.current = false
    })
  }
  const question = async () => {
    const answer = await ask<PublishingPage>('publishing', { origin, document })
    if (!answer.ok || concerned(answer.body, locale).length === 0) {
      publish()
      return
    }
    setPage(answer.body)
    openModal(modal)
  }
  const intercept = (event: MouseEvent) => {
    const isPublish = (event.target as Element).closest('#action-save') !== null
    if (!isPublish || isConfirmed.current) return
    const isRefused = refusesUnreadDay()
    if (!isRefused && document === '') return
    event.preventDefault()
    event.stopPropagation()
    if (!isRefused) void question()
  }

  return (
    <div ref={holder} className="desk-publish" onClickCapture={intercept}>
      <PublishButton />
      <ConfirmationModal
        modalSlug={modal}
        heading={t.publishQuestion}
        confirmLabel={t.publishAnyway}
        onConfirm={publish}
        body={(page ? concerned(page, locale) : []).map((each) => (
          <div key={each.locale}>
            <GapList {...each} language={nameOf(each.locale)} t={t} />
            <TakenAlongList
              taken={each.withTarget ?? each.withSource}
              heading={filled(each.withTarget ? t.withTarget : t.withSource, {
                language: nameOf(each.locale),
                source: nameOf(page?.sourceLocale ?? ''),
              })}
              t={t}
            />
          </div>
        ))}
      />
    </div>
  )
}
