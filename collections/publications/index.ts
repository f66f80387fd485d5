import type { CollectionConfig } from 'payload'

import { contentCollection } from '@/fields/content'
import { formerAddressList } from '@/fields/former-address-list'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { dayField } from '@/fields/period'
import { slug } from '@/fields/slug'
import { unticked } from '@/fields/unticked'

import { kindOptions } from './kinds'
import { tabs } from './tabs'

const published = dayField({
  name: 'date',
  de: 'Erschienen',
  en: 'Published on',
  required: true,
  hint: label(
    'Ist nur das Jahr bekannt: irgendein Tag darin und das Häkchen darunter.',
    'If only the year is known: any day in it, and the tick below.',
  ),
})

export const publications: CollectionConfig<'publications'> = {
  slug: 'publications',
  labels: names(
    label('Veröffentlichung', 'Publication'),
    label('Veröffentlichungen', 'Publications'),
  ),
  ...contentCollection('publications'),
  defaultSort: '-date',
  admin: {
    ...contentCollection('publications').admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'date', 'topics', '_status'],
    listSearchableFields: ['title', 'isbn', 'doi'],
    group: groups.content,
    description: label(
      'Stellungnahmen, Berichte, Studien und mehr; die neuesten zuerst.',
      'Statements, reports, studies and more; the newest first.',
    ),
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { formerAddresses: false, olderEditions: false },
  fields: [
    tabs,
    slug(),
    formerAddressList(),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Art', 'Kind'),
      options: kindOptions,
      admin: { position: 'sidebar' },
    },
    {
      ...published,
      admin: { ...published.admin, position: 'sidebar' },
    },
    {
      name: 'dateIsYearOnly',
      ...unticked,
      label: label('Nur das Jahr ist bekannt', 'Only the year is known'),
      admin: { position: 'sidebar' },
    },
  ],
}
