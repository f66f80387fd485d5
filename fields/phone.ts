import type { TextField } from 'payload'

import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { phoneLink } from '@/lib/link-kinds'

import { label } from './label'

type Phone = { name?: string; de?: string; en?: string; example: string }

/** A telephone number as people read it. One that cannot be called is refused, because every number on the site is a link. */
export const phone = ({
  name = 'phone',
  de = 'Telefon',
  en = 'Phone',
  example,
}: Phone): TextField => ({
  name,
  type: 'text',
  label: label(de, en),
  admin: { description: label(`z. B. ${example}`, `e.g. ${example}`) },
  validate: (value: unknown, { req }: { req: PanelReader }) => {
    if (typeof value !== 'string' || value.trim() === '' || phoneLink(value, true)) return true
    return inPanelLanguage(req, {
      de: `„${value}“ ist keine Telefonnummer. Bitte schreiben Sie nur Ziffern, z. B. ${example}.`,
      en: `“${value}” is not a telephone number. Please write digits only, e.g. ${example}.`,
    })
  },
})
