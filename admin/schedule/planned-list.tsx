import { Button } from '@payloadcms/ui'

import type { panelTexts } from '@/admin/texts'
import { isLocale, localeNames } from '@/i18n/locales'

export type Planned = {
  id: number | string
  input: { locale?: string }
  waitUntil?: Date | string
}

type Props = {
  onCancel: (id: number | string) => void
  planned: Planned[]
  texts: ReturnType<typeof panelTexts>
  when: Intl.DateTimeFormat
}

/** What is planned for a document, soonest first, each with a way to take it back. */
export const PlannedList = ({ onCancel, planned, texts: t, when }: Props) => (
  <section>
    <h3>{t.scheduled}</h3>
    {planned.length === 0 ? <p>{t.noneScheduled}</p> : null}
    <ul>
      {planned.map(({ id, input: { locale }, waitUntil }) => (
        <li key={id}>
          <span>
            {waitUntil ? when.format(new Date(waitUntil)) : ''} ·{' '}
            {isLocale(locale) ? localeNames[locale] : t.allLanguages}
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
