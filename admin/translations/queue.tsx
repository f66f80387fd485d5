'use client'

import type { Locale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'
import type { ItemPage, OverviewAnswer } from '@/translation/api'
import { plainWords } from '@/translation/markup'

import { DeskProvider, useDesk, type Worker } from './desk-context'
import { DueDay } from './due-day'
import { deskPath, listPath } from './places'
import { filled } from './texts'
import { useAnswer } from './use-answer'

type Part = { assignee?: string; state: string }

function LanguageQueue({ locale, part }: { locale: Locale; part: Part }) {
  const { language: panel, t } = useDesk()
  const language = languageName(locale, panel)
  const { answer } = useAnswer<ItemPage>('units', { ...part, locale, limit: '6' })
  if (!answer?.ok) return null
  const { items, total } = answer.body
  if (total === 0) return <p>{filled(t.queueEmpty, { language })}</p>
  return (
    <>
      <h3>{filled(t.openUnits, { language, count: total })}</h3>
      <ul>
        {items.map(({ due, state, title, unit }) => (
          <li key={unit.id}>
            <a href={deskPath({ ...unit, locale }, unit.id)}>{title || t.untitled}</a>
            <small>
              {t.state[state]} · <DueDay due={due} /> {due ? '· ' : ''}{' '}
              {plainWords(unit.source.text).slice(0, 80)}
            </small>
          </li>
        ))}
      </ul>
      {total > items.length ? <a href={listPath({ ...part, locale })}>{t.seeAll}</a> : null}
    </>
  )
}

function Languages({ part, heading }: { part: Part; heading: string }) {
  const { answer } = useAnswer<OverviewAnswer>('overview', {})
  const locales = answer?.ok ? answer.body.locales : []
  return (
    <section className="leitbild-queue">
      <h2>{heading}</h2>
      {locales.map(({ locale }) => (
        <LanguageQueue key={locale} locale={locale} part={part} />
      ))}
    </section>
  )
}

const open = 'missing,draft,outdated'

function Parts({ reviews, translates }: { reviews: boolean; translates: boolean }) {
  const { t } = useDesk()
  return (
    <>
      {translates ? <Languages heading={t.myQueue} part={{ assignee: 'me', state: open }} /> : null}
      {reviews ? <Languages heading={t.toReview} part={{ state: 'review' }} /> : null}
    </>
  )
}

type Props = { language: PanelLanguage; worker: Worker; reviews: boolean; translates: boolean }

/** On the dashboard: what waits for this person to translate, or to review. */
export const Queue = ({ language, worker, ...parts }: Props) => (
  <DeskProvider language={language} worker={worker}>
    <Parts {...parts} />
  </DeskProvider>
)
