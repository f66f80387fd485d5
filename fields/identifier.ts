import type { TextField } from 'payload'

import { inPanelLanguage, type PanelLanguage, type PanelReader } from '@/i18n/panel-languages'

import { label } from './label'

type Identifier = {
  name: string
  text: string
  example: string
  hint?: Record<PanelLanguage, string>
  isValid: (text: string) => boolean
}

/** A standard identifier; a value that fails its check is refused with an example of a right one. */
export const identifier = ({ name, text, example, hint, isValid }: Identifier): TextField => ({
  name,
  type: 'text',
  label: label(text, text),
  admin: {
    description: label(
      [hint?.de, `z. B. ${example}`].filter(Boolean).join(', '),
      [hint?.en, `e.g. ${example}`].filter(Boolean).join(', '),
    ),
  },
  validate: (value: unknown, { req }: { req: PanelReader }) => {
    if (typeof value !== 'string' || value === '' || isValid(value)) return true
    return inPanelLanguage(req, {
      de: `Diese ${text} ist nicht gültig. Bitte vergleichen Sie jede Ziffer, z. B. ${example}.`,
      en: `This ${text} is not valid. Please compare every digit, e.g. ${example}.`,
    })
  },
})
