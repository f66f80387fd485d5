import type { CollectionConfig, Where } from 'payload'

import { blocks } from '@/blocks/configs'
import { content } from '@/fields/content'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { many, one, pointedAtBy } from '@/fields/relation'
import { richText } from '@/fields/rich-text'
import { slug } from '@/fields/slug'

export const focusAreas: CollectionConfig<'focus-areas'> = {
  slug: 'focus-areas',
  labels: names(label('Schwerpunkt', 'Focus area'), label('Schwerpunkte', 'Focus areas')),
  ...content('focus-areas'),
  orderable: true,
  admin: {
    ...content('focus-areas').admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'slug', '_status'],
    group: groups.content,
    description: label(
      'Schwerpunkte und ihre Themen: ein Thema gehört zu einem Schwerpunkt.',
      'Focus areas and their topics: a topic belongs to a focus area.',
    ),
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { topics: false, publications: false },
  fields: [
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    slug(),
    localizedTextarea({ name: 'summary', de: 'Kurzfassung', en: 'Summary' }),
    richText({ name: 'body', blocks }),
    {
      ...one({ name: 'parent', to: 'focus-areas', de: 'Gehört zum Schwerpunkt', en: 'Belongs to' }),
      // Two levels: an area and its topics.
      filterOptions: ({ id }: { id: number | string | undefined }): Where => ({
        and: [{ parent: { exists: false } }, ...(id ? [{ id: { not_equals: id } }] : [])],
      }),
    },
    many({ name: 'memberships', to: 'network-memberships', de: 'Vernetzung', en: 'Network' }),
    pointedAtBy({ name: 'topics', to: 'focus-areas', on: 'parent', de: 'Themen', en: 'Topics' }),
    pointedAtBy({
      name: 'publications',
      to: 'publications',
      on: 'topics',
      de: 'Veröffentlichungen dazu',
      en: 'Related publications',
    }),
  ],
}
