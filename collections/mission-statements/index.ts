import type { CollectionConfig } from 'payload'

import { content } from '@/fields/content'
import { label } from '@/fields/label'
import { localizedText, names } from '@/fields/localized-text'

export const missionStatements: CollectionConfig<'mission-statements'> = {
  slug: 'mission-statements',
  labels: names(
    label('Ziel oder Leitbild', 'Goal or mission statement'),
    label('Ziele und Leitbild', 'Goals and mission'),
  ),
  ...content,
  orderable: true,
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'kind', '_status'] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'goal',
      label: label('Art', 'Kind'),
      options: [
        { value: 'goal', label: label('Ziel', 'Goal') },
        { value: 'mission-statement', label: label('Leitbild', 'Mission statement') },
        { value: 'principle', label: label('Grundsatz', 'Principle') },
      ],
    },
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    { name: 'text', type: 'richText', localized: true, label: label('Text', 'Text') },
    { name: 'adoptedOn', type: 'date', label: label('Beschlossen am', 'Adopted on') },
    localizedText({ name: 'adoptedBy', de: 'Beschlossen von', en: 'Adopted by' }),
  ],
}
