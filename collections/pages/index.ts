import type { CollectionConfig, Where } from 'payload'

import { blocks } from '@/blocks/configs'
import { content } from '@/fields/content'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { one } from '@/fields/relation'
import { richText } from '@/fields/rich-text'
import { slug } from '@/fields/slug'

export const pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: names(label('Seite', 'Page'), label('Seiten', 'Pages')),
  ...content('pages'),
  admin: {
    ...content('pages').admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'parent', '_status'],
    group: groups.site,
  },
  fields: [
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    slug(),
    localizedTextarea({ name: 'lead', de: 'Einleitung', en: 'Lead' }),
    richText({ name: 'body', blocks }),
    {
      ...one({ name: 'parent', to: 'pages', de: 'Gehört zur Seite', en: 'Belongs to' }),
      filterOptions: ({ id }: { id: number | string | undefined }): Where =>
        id ? { id: { not_equals: id } } : {},
    },
  ],
}
