import { Button } from '@payloadcms/ui'

import { panelTexts } from '@/admin/texts'
import { isLocale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { momentInWords } from '@/lib/dates'
import { languageName } from '@/lib/language-name'

export type PlannedRow = {
  id: number | string
  hasFailed?: boolean
  input: {
    type?: 'publish' | 'unpublish'
    locale?: string | null
    failure?: Record<PanelLanguage, string>
  }
  waitUntil?: Date | string
}

type Props = {
  onCancel: (id: number | string) => void
  panel: PanelLanguage
  planned: PlannedRow[]
}

/** What is planned for a document, soonest first, and what of it failed; each with a way to take it back. */
export function PlannedList({ onCancel, panel, planned }: Props) {
  const t = panelTexts(panel)
  return (
    <section>
      <h3>{t.scheduled}</h3>
      {planned.length === 0 ? <p>{t.noneScheduled}</p> : null}
      <ul>
        {planned.map(({ hasFailed, id, input: { failure, locale, type }, waitUntil }) => (
          <li key={id}>
            <span>
              {waitUntil ? `${momentInWords(new Date(waitUntil).toISOString(), panel)} · ` : ''}
              {t[type ?? 'publish']} ·{' '}
              {isLocale(locale) ? languageName(locale, panel) : t.allLanguages}
              {hasFailed ? (
                <strong>
                  {t.planFailed}: {failure?.[panel] ?? t.planFailedSilently}
                </strong>
              ) : null}
            </span>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                onCancel(id)
              }}
              size="small"
            >
              {hasFailed ? t.removePlan : t.cancelPlan}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
