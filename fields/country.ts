import type { TextField } from 'payload'

import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { countryName } from '@/lib/country-name'

import { label } from './label'

/** The country from which a number can be called, as a code of ISO 3166-1. */
export const country = (): TextField => ({
  name: 'country',
  type: 'text',
  // As a function: a constant would change the table.
  defaultValue: () => 'DE',
  label: label('Erreichbar aus', 'Reached from'),
  admin: {
    description: label(
      'Das Land als Kürzel, z. B. DE. Leer: aus allen Ländern.',
      'The code of the country, e.g. DE. Empty: from every country.',
    ),
  },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : (value as unknown)),
    ],
  },
  validate: (value: unknown, { req }: { req: PanelReader }) => {
    if (typeof value !== 'string' || value === '' || countryName(value, 'en')) return true
    return inPanelLanguage(req, {
      de: `„${value}“ ist kein Kürzel eines Landes. Bitte schreiben Sie zwei Buchstaben, z. B. DE.`,
      en: `“${value}” is not the code of a country. Please write two letters, e.g. DE.`,
    })
  },
})
