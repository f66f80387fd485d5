import type { CollectionConfig } from 'payload'

import { content } from '@/fields/content'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { slug } from '@/fields/slug'

export const focusAreas: CollectionConfig<'focus-areas'> = {
  slug: 'focus-areas',
  labels: names(label('Schwerpunkt', 'Focus area'), label('Schwerpunkte', 'Focus areas')),
  ...content,
  orderable: true,
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'parent', '_status'] },
  fields: [
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    slug(),
    localizedTextarea({ name: 'summary', de: 'Kurzfassung', en: 'Summary' }),
    { name: 'body', type: 'richText', localized: true, label: label('Text', 'Text') },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'focus-areas',
      label: label('Gehört zum Schwerpunkt', 'Belongs to'),
    },
  ],
}
