import type { CollectionConfig } from 'payload'

import { content } from '@/fields/content'
import { identifier } from '@/fields/identifier'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { slug } from '@/fields/slug'
import { isDoi, isIsbn, isIssn } from '@/lib/identifiers'

import { kinds } from './kinds'

export const publications: CollectionConfig<'publications'> = {
  slug: 'publications',
  labels: names(
    label('Veröffentlichung', 'Publication'),
    label('Veröffentlichungen', 'Publications'),
  ),
  ...content,
  defaultSort: '-date',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'kind', 'date', '_status'] },
  fields: [
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    localizedText({ name: 'subtitle', de: 'Untertitel', en: 'Subtitle' }),
    slug(),
    { name: 'kind', type: 'select', required: true, label: label('Art', 'Kind'), options: kinds },
    localizedText({ name: 'series', de: 'Reihe', en: 'Series' }),
    { name: 'number', type: 'text', label: label('Nummer', 'Number') },
    { name: 'authors', type: 'text', hasMany: true, label: label('Verfasst von', 'Authors') },
    { name: 'editors', type: 'text', hasMany: true, label: label('Herausgegeben von', 'Editors') },
    { name: 'date', type: 'date', required: true, label: label('Erschienen', 'Published on') },
    localizedTextarea({ name: 'summary', de: 'Kurzfassung', en: 'Summary' }),
    { name: 'body', type: 'richText', localized: true, label: label('Text', 'Text') },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'focus-areas',
      hasMany: true,
      label: label('Themen', 'Topics'),
    },
    { name: 'publisher', type: 'text', label: label('Verlag', 'Publisher') },
    { name: 'place', type: 'text', label: label('Ort', 'Place') },
    identifier({ name: 'isbn', text: 'ISBN', example: '978-3-16-148410-0', isValid: isIsbn }),
    identifier({ name: 'issn', text: 'ISSN', example: '0378-5955', isValid: isIssn }),
    identifier({ name: 'doi', text: 'DOI', example: '10.1000/182', isValid: isDoi }),
    {
      name: 'funders',
      type: 'relationship',
      relationTo: 'funders',
      hasMany: true,
      label: label('Förderer', 'Funders'),
    },
    { name: 'edition', type: 'number', min: 1, label: label('Auflage', 'Edition') },
    {
      name: 'supersededBy',
      type: 'relationship',
      relationTo: 'publications',
      label: label('Neuere Auflage', 'Newer edition'),
    },
  ],
}
