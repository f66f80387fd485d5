import type { CollectionConfig } from 'payload'

import { blocks } from '@/blocks/configs'
import { content } from '@/fields/content'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { licences } from '@/fields/licences'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { day } from '@/fields/period'
import { many, one, pointedAtBy } from '@/fields/relation'
import { richText } from '@/fields/rich-text'
import { slug } from '@/fields/slug'

import { files } from './files'
import { identifiers } from './identifiers'
import { kinds } from './kinds'

export const publications: CollectionConfig<'publications'> = {
  slug: 'publications',
  labels: names(
    label('Veröffentlichung', 'Publication'),
    label('Veröffentlichungen', 'Publications'),
  ),
  ...content('publications'),
  defaultSort: '-date',
  admin: {
    ...content('publications').admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'date', '_status'],
    listSearchableFields: ['title', 'isbn', 'doi'],
    group: groups.content,
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { olderEditions: false },
  fields: [
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    localizedText({ name: 'subtitle', de: 'Untertitel', en: 'Subtitle' }),
    slug(),
    { name: 'kind', type: 'select', required: true, label: label('Art', 'Kind'), options: kinds },
    localizedText({ name: 'series', de: 'Reihe', en: 'Series' }),
    { name: 'number', type: 'text', label: label('Nummer', 'Number') },
    { name: 'authors', type: 'text', hasMany: true, label: label('Verfasst von', 'Authors') },
    { name: 'editors', type: 'text', hasMany: true, label: label('Herausgegeben von', 'Editors') },
    day({ name: 'date', de: 'Erschienen', en: 'Published on', required: true }),
    {
      name: 'dateIsYearOnly',
      type: 'checkbox',
      label: label('Nur das Jahr ist bekannt', 'Only the year is known'),
    },
    localizedTextarea({ name: 'summary', de: 'Kurzfassung', en: 'Summary' }),
    richText({ name: 'body', blocks }),
    files,
    many({ name: 'topics', to: 'focus-areas', de: 'Themen', en: 'Topics' }),
    {
      name: 'keywords',
      type: 'text',
      hasMany: true,
      localized: true,
      label: label('Schlagwörter', 'Keywords'),
    },
    { name: 'publisher', type: 'text', label: label('Verlag', 'Publisher') },
    { name: 'place', type: 'text', label: label('Ort', 'Place') },
    ...identifiers,
    { name: 'licence', type: 'select', label: label('Lizenz', 'Licence'), options: licences },
    many({ name: 'funders', to: 'funders', de: 'Förderer', en: 'Funders' }),
    { name: 'edition', type: 'number', min: 1, label: label('Auflage', 'Edition') },
    one({ name: 'supersededBy', to: 'publications', de: 'Neuere Auflage', en: 'Newer edition' }),
    pointedAtBy({
      name: 'olderEditions',
      to: 'publications',
      on: 'supersededBy',
      de: 'Ältere Auflagen',
      en: 'Older editions',
    }),
  ],
}
