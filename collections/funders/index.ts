import type { CollectionConfig } from 'payload'

import { content } from '@/fields/content'
import { label } from '@/fields/label'
import { localizedText, names } from '@/fields/localized-text'

export const funders: CollectionConfig<'funders'> = {
  slug: 'funders',
  labels: names(label('Förderer', 'Funder'), label('Förderer', 'Funders')),
  ...content,
  orderable: true,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'from', 'until', '_status'] },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Art', 'Kind'),
      options: [
        { value: 'public', label: label('Öffentliche Hand', 'Public') },
        { value: 'foundation', label: label('Stiftung', 'Foundation') },
        { value: 'donation', label: label('Spende', 'Donation') },
      ],
    },
    { name: 'website', type: 'text', label: label('Website', 'Website') },
    localizedText({ name: 'creditLine', de: 'Förderhinweis', en: 'Credit line' }),
    { name: 'from', type: 'date', label: label('Von', 'From') },
    { name: 'until', type: 'date', label: label('Bis', 'Until') },
  ],
}
