import type { TextField } from 'payload'

import { label } from './label'

type Identifier = {
  name: string
  text: string
  example: string
  isValid: (text: string) => boolean
}

/** A standard identifier; a value that fails its check is refused with an example of a right one. */
export const identifier = ({ name, text, example, isValid }: Identifier): TextField => ({
  name,
  type: 'text',
  label: label(text, text),
  admin: { description: label(`z. B. ${example}`, `e.g. ${example}`) },
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    if (typeof value !== 'string' || value === '' || isValid(value)) return true
    return req.i18n.language === 'de'
      ? `Diese ${text} ist nicht gültig. Bitte vergleichen Sie jede Ziffer, z. B. ${example}.`
      : `This ${text} is not valid. Please compare every digit, e.g. ${example}.`
  },
})
