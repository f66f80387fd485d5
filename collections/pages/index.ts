import type { CollectionConfig } from 'payload'

import { content } from '@/fields/content'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { slug } from '@/fields/slug'

export const pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: names(label('Seite', 'Page'), label('Seiten', 'Pages')),
  ...content,
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'slug', 'parent', '_status'] },
  fields: [
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    slug(),
    localizedTextarea({ name: 'lead', de: 'Einleitung', en: 'Lead' }),
    { name: 'body', type: 'richText', localized: true, label: label('Text', 'Text') },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'pages',
      label: label('Gehört zur Seite', 'Belongs to'),
    },
  ],
}
