import type { DateField } from 'payload'

import { label } from './label'

type Day = { name: string; de: string; en: string; required?: boolean }

/** A day without a time; stored as ISO 8601 at noon UTC, so that no time zone moves it. */
export const day = ({ name, de, en, required = false }: Day): DateField => ({
  name,
  type: 'date',
  required,
  label: label(de, en),
  admin: { date: { pickerAppearance: 'dayOnly' } },
})

const order =
  (start: string) =>
  (
    value: unknown,
    { siblingData, req }: { siblingData: unknown; req: { i18n: { language: string } } },
  ): string | true => {
    const from = (siblingData as Record<string, unknown>)[start]
    if (typeof value !== 'string' || typeof from !== 'string' || value >= from) return true
    return req.i18n.language === 'de'
      ? 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.'
      : 'The end is before the beginning. Please check both dates.'
  }

/** First and last day of something; an empty end means that it goes on. */
export const period = (from: string, until: string): [DateField, DateField] => [
  day({ name: from, de: 'Seit', en: 'Since' }),
  {
    ...day({ name: until, de: 'Bis', en: 'Until' }),
    validate: order(from),
    admin: {
      date: { pickerAppearance: 'dayOnly' },
      description: label('Leer: dauert an.', 'Empty: goes on.'),
    },
  },
]
