import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'

import { isLocale } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'
import { slugify } from '@/lib/slugify'

import { isSlugTaken } from './hooks/slug-taken'
import { label } from './label'

/** Tidies what was typed; made from the title only when a language is published without one. */
const tidy: FieldHook = ({ data, originalDoc, value }) => {
  const before = originalDoc as Record<string, unknown> | undefined
  const typed: unknown = value ?? before?.['slug']
  if (typeof typed === 'string' && typed.trim() !== '') return slugify(typed) || null
  const title: unknown = data?.['title'] ?? before?.['title']
  const publishes = data?.['_status'] === 'published'
  return publishes && typeof title === 'string' ? slugify(title) || null : null
}

type Context = {
  id?: number | string
  req: PayloadRequest
  collectionSlug?: string
}

const unique = async (value: unknown, { id, req, collectionSlug }: Context) => {
  const { locale } = req
  if (typeof value !== 'string' || value === '' || !isLocale(locale)) return true
  const collection = collectionSlug as CollectionSlug
  if (!(await isSlugTaken({ req, collection, id, locale, slug: value }))) return true
  return inPanelLanguage(req, {
    de: `Die Adresse „${value}“ hat in dieser Sprache schon ein anderes Dokument. Bitte ergänzen Sie ein Wort.`,
    en: `Another document has the address “${value}” in this language. Please add a word.`,
  })
}

/** The document's part of the URL, unique per language; documents in the trash hold none. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  // A duplicate gets an address of its own when it is published.
  disableDuplicate: true,
  label: label('Adresse der Seite', 'Page address'),
  admin: {
    position: 'sidebar',
    description: label(
      'Letzter Teil der Webadresse, z. B. „wissenstransfer“. Leer: wird beim Veröffentlichen aus dem Titel.',
      'Last part of the web address, e.g. “knowledge-transfer”. Empty: made from the title when published.',
    ),
  },
  hooks: { beforeValidate: [tidy] },
  validate: unique,
})
