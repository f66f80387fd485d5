import { isValidBIC, isValidIBAN } from 'ibantools'
import type { GroupField, TextField } from 'payload'

import { label } from '@/fields/label'
import { plainText } from '@/lib/identifiers'
import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'

type Checked = { name: string; text: string; example: string; isValid: (text: string) => boolean }

const checked = ({ name, text, example, isValid }: Checked): TextField => ({
  name,
  type: 'text',
  label: label(text, text),
  admin: { description: label(`z. B. ${example}`, `e.g. ${example}`) },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? plainText(value) : (value as unknown)),
    ],
  },
  validate: (value: unknown, { req }: { req: PanelReader }) => {
    if (typeof value !== 'string' || value === '' || isValid(value.replace(/\s/g, ''))) return true
    return inPanelLanguage(req, {
      de: `Diese ${text} ist nicht gültig. Bitte vergleichen Sie jedes Zeichen.`,
      en: `This ${text} is not valid. Please compare every character.`,
    })
  },
})

/** The account that donations go to; the site draws its QR code from it. */
export const bank: GroupField = {
  name: 'bank',
  type: 'group',
  label: label('Bankverbindung', 'Bank details'),
  fields: [
    {
      name: 'holder',
      type: 'text',
      maxLength: 70,
      label: label('Konto von', 'Account holder'),
    },
    checked({
      name: 'iban',
      text: 'IBAN',
      example: 'DE02 1203 0000 0000 2020 51',
      isValid: (text) => isValidIBAN(text),
    }),
    checked({
      name: 'bic',
      text: 'BIC',
      example: 'BYLADEM1001',
      isValid: (text) => isValidBIC(text),
    }),
    { name: 'bankName', type: 'text', label: label('Kreditinstitut', 'Bank') },
  ],
}
