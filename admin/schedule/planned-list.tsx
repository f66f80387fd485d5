import { Button } from '@payloadcms/ui'

import { panelTexts } from '@/admin/texts'
import { isLocale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

export type Planned = {
  id: number | string
  input: { locale?: string }
  waitUntil?: Date | string
}

type Props = {
  onCancel: (id: number | string) => void
  panel: PanelLanguage
  planned: Planned[]
  when: Intl.DateTimeFormat
}

/** What is planned for a document, soonest first, each with a way to take it back. */
export function PlannedList({ onCancel, panel, planned, when }: Props) {
  const t = panelTexts(panel)
  return (
    <section>
      <h3>{t.scheduled}</h3>
      {planned.length === 0 ? <p>{t.noneScheduled}</p> : null}
      <ul>
        {planned.map(({ id, input: { locale }, waitUntil }) => (
          <li key={id}>
            <span>
              {waitUntil ? when.format(new Date(waitUntil)) : ''} ·{' '}
              {isLocale(locale) ? languageName(locale, panel) : t.allLanguages}
            </span>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                onCancel(id)
              }}
              size="small"
            >
              {t.cancelPlan}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
