import type { LabelFunction, TextareaField, TextField } from 'payload'

import {
  inPanelLanguage,
  type PanelLanguage,
  panelLanguage,
  type PanelReader,
} from '@/i18n/panel-languages'

import { label } from './label'

type Label = Record<PanelLanguage, string>

type Text = { name: string; de: string; en: string; hint?: Label; required?: boolean }

const filled = (value: unknown, reader: PanelReader): string | true => {
  if (typeof value === 'string' && value.trim() !== '') return true
  return inPanelLanguage(reader, {
    de: 'Bitte füllen Sie dieses Feld aus, bevor Sie diese Sprache veröffentlichen.',
    en: 'Please fill in this field before you publish this language.',
  })
}

/** One line of text with a value per language; `required` asks for it in the language that is published. */
export const localizedText = ({ name, de, en, hint, required = false }: Text): TextField => ({
  name,
  type: 'text',
  localized: true,
  label: label(de, en),
  admin: { description: hint },
  custom: { isNeeded: required },
  validate: (value: unknown, { req }: { req: PanelReader }) =>
    required ? filled(value, req) : true,
})

/** A paragraph of plain text with a value per language. */
export const localizedTextarea = ({ name, de, en, hint }: Text): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label: label(de, en),
  admin: { description: hint },
})

const inOneLanguage =
  (words: Label): LabelFunction =>
  ({ i18n }) =>
    words[panelLanguage(i18n.language)]

/**
 * The labels of a collection, singular and plural. They are functions, because some buttons of Payload show a label
 * as the browser got it, and an object of languages as “[object Object]”.
 */
export const names = (singular: Label, plural: Label) => ({
  singular: inOneLanguage(singular),
  plural: inOneLanguage(plural),
})
