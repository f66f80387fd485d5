import type { DateField } from 'payload'

import { inPanelLanguage, type PanelLanguage, type PanelReader } from '@/i18n/panel-languages'

import { label } from './label'

type Day = {
  name: string
  de: string
  en: string
  hint?: Record<PanelLanguage, string>
  required?: boolean
}

/** The picker of a day; the picker does not know the panel's order of day and month, this one is clear in both. */
export const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } as const

/** A day without a time; stored as ISO 8601 at noon UTC, so that no time zone moves it. */
export const day = ({ name, de, en, hint, required = false }: Day): DateField => ({
  name,
  type: 'date',
  required,
  label: label(de, en),
  admin: { date: dayOnly, description: hint },
})

const order =
  (start: string) =>
  (
    value: unknown,
    { siblingData, req }: { siblingData: unknown; req: PanelReader },
  ): string | true => {
    const from = (siblingData as Record<string, unknown>)[start]
    if (typeof value !== 'string' || typeof from !== 'string' || value >= from) return true
    return inPanelLanguage(req, {
      de: 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.',
      en: 'The end is before the beginning. Please check both dates.',
    })
  }

/** First and last day of something; an empty end means that it goes on. */
export const period = (from: string, until: string): [DateField, DateField] => [
  day({ name: from, de: 'Seit', en: 'Since' }),
  {
    ...day({ name: until, de: 'Bis', en: 'Until' }),
    validate: order(from),
    admin: {
      date: dayOnly,
      description: label('Leer: dauert an.', 'Empty: goes on.'),
    },
  },
]
