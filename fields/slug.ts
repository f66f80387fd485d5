import type { FieldHook, TextField } from 'payload'

import { slugify } from '@/lib/slugify'

import { label } from './label'

const fromTitle: FieldHook = ({ data, value }) => {
  const typed: unknown = value
  const title: unknown = data?.['title']
  const source = typeof typed === 'string' && typed ? typed : title
  return typeof source === 'string' ? slugify(source) || null : null
}

/** The document's part of the URL, one per language, made from the title until somebody writes one. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  unique: true,
  index: true,
  label: label('Adresse der Seite', 'Page address'),
  admin: {
    position: 'sidebar',
    description: label(
      'Letzter Teil der Webadresse, z. B. „wissenstransfer“. Leer: aus dem Titel.',
      'Last part of the web address, e.g. “knowledge-transfer”. Empty: made from the title.',
    ),
  },
  hooks: { beforeChange: [fromTitle] },
})
