import type { DateField } from 'payload'

import { inPanelLanguage, type PanelLanguage, type PanelReader } from '@/i18n/panel-languages'

import { readAsDay, storedDay } from './hooks/whole-day'
import { label } from './label'

type Day = {
  name: string
  de: string
  en: string
  hint?: Record<PanelLanguage, string>
  required?: boolean
}

/** A day without a time; stored as ISO 8601 at noon UTC, so that no time zone moves it. */
export const dayField = ({ name, de, en, hint, required = false }: Day): DateField => ({
  name,
  type: 'date',
  required,
  label: label(de, en),
  admin: {
    date: { pickerAppearance: 'dayOnly' },
    description: hint,
    components: {
      Cell: '@/admin/dates/cells#DayCell',
      Diff: '@/admin/dates/day-diff#DayDiff',
      Field: '@/admin/dates/day-field#DayField',
    },
  },
  hooks: { beforeValidate: [storedDay(label(de, en))], afterRead: [readAsDay] },
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
  dayField({ name: from, de: 'Seit', en: 'Since' }),
  {
    ...dayField({
      name: until,
      de: 'Bis',
      en: 'Until',
      hint: label('Leer: dauert an.', 'Empty: goes on.'),
    }),
    validate: order(from),
  },
]
