import type { FieldHook, TextField } from 'payload'

import { inPanelLanguage, type PanelLanguage, type PanelReader } from '@/i18n/panel-languages'

import { label } from './label'

type Identifier = {
  name: string
  text: string
  example: string
  hint?: Record<PanelLanguage, string>
  isValid: (text: string) => boolean
  /** The bare identifier in what somebody pasted. */
  read: (text: string) => string
}

/** A standard identifier, stored bare; a value that fails its check is refused with an example of a right one. */
export const identifier = ({ name, text, example, hint, isValid, read }: Identifier): TextField => {
  const bare: FieldHook = ({ value }) =>
    typeof value === 'string' ? read(value) : (value as unknown)
  return {
    name,
    type: 'text',
    label: label(text, text),
    admin: {
      description: label(
        [hint?.de, `z. B. ${example}`].filter(Boolean).join(', '),
        [hint?.en, `e.g. ${example}`].filter(Boolean).join(', '),
      ),
    },
    // What was stored before there was this rule has hyphens.
    hooks: { beforeValidate: [bare], afterRead: [bare] },
    validate: (value: unknown, { req }: { req: PanelReader }) => {
      if (typeof value !== 'string' || value === '' || isValid(read(value))) return true
      return inPanelLanguage(req, {
        de: `Diese ${text} ist nicht gültig. Bitte vergleichen Sie jede Ziffer, z. B. ${example}.`,
        en: `This ${text} is not valid. Please compare every digit, e.g. ${example}.`,
      })
    },
  }
}
