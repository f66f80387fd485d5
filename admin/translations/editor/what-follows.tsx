'use client'

import { languageName } from '@/lib/language-name'
import type { DocumentPage } from '@/translation/api'
import type { PublishingPage } from '@/translation/publishing'

import { useDesk } from '../desk-context'
import { PastList } from '../publishing/past-list'
import { TakenAlongList } from '../publishing/taken-along'
import { filled } from '../texts'
import { useAnswer } from '../use-answer'

/** What publishing changes besides words, and what it has changed so far. */
export function WhatFollows({ page }: { page: DocumentPage }) {
  const { language, t } = useDesk()
  const { document, locale, origin, sourceLocale } = page
  // Another question for each state of the page, so that the answer is the present one.
  const state = page.items.map(({ revision }) => revision).join('.') + String(page.isPublished)
  const { answer } = useAnswer<PublishingPage>('publishing', { origin, document, state })
  if (!answer?.ok) return null
  const { locales, past } = answer.body
  const own = locales.find((each) => each.locale === locale)
  const names = {
    source: languageName(sourceLocale, language),
    language: languageName(locale, language),
  }
  const isAnything = own?.withSource ?? own?.withTarget
  return (
    <>
      {isAnything ? (
        <section className="desk-question" aria-label={t.takesAlong}>
          <TakenAlongList
            heading={filled(t.withSource, names)}
            taken={own?.withSource ?? null}
            t={t}
          />
          <TakenAlongList
            heading={filled(t.withTarget, names)}
            taken={own?.withTarget ?? null}
            t={t}
          />
        </section>
      ) : null}
      <PastList past={past.filter((each) => each.locale === locale)} language={language} t={t} />
    </>
  )
}
