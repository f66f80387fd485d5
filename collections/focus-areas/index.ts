import type { CollectionConfig } from 'payload'

import { textBlocks } from '@/blocks/configs'
import { contentCollection } from '@/fields/content'
import { formerAddressList } from '@/fields/former-address-list'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { richText } from '@/fields/rich-text'
import { slug } from '@/fields/slug'

import { focusAreaConnections, parent } from './connections'

export const focusAreas: CollectionConfig<'focus-areas'> = {
  slug: 'focus-areas',
  labels: names(label('Schwerpunkt', 'Focus area'), label('Schwerpunkte', 'Focus areas')),
  ...contentCollection('focus-areas'),
  orderable: true,
  admin: {
    ...contentCollection('focus-areas').admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'slug', '_status'],
    group: groups.content,
    description: label(
      'Schwerpunkte und ihre Themen: ein Thema gehört zu einem Schwerpunkt.',
      'Focus areas and their topics: a topic belongs to a focus area.',
    ),
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { formerAddresses: false, topics: false, publications: false },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Inhalt', 'Content'),
          fields: [
            localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
            localizedTextarea({
              name: 'summary',
              de: 'Kurzfassung',
              en: 'Summary',
              hint: label(
                'Ein oder zwei Sätze. Sie stehen auch in der Übersicht und auf der Startseite.',
                'One or two sentences. They appear in the overview and on the home page, too.',
              ),
            }),
            richText({ name: 'body', blocks: textBlocks }),
          ],
        },
        { label: label('Zusammenhang', 'Connections'), fields: focusAreaConnections },
      ],
    },
    slug(),
    formerAddressList(),
    parent,
  ],
}
