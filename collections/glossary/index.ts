import type { CollectionConfig } from 'payload'

import { collectionRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label, languageOptions } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { locales } from '@/i18n/locales'

type Entry = { isAvoided?: boolean; isKept?: boolean }

const languages = languageOptions(locales)

/** The words that the organisation uses, and those that it does not; the checks of the desk read them. */
export const glossary: CollectionConfig<'glossary'> = {
  slug: 'glossary',
  labels: names(label('Begriff', 'Term'), label('Glossar', 'Glossary')),
  access: collectionRules('glossary'),
  defaultSort: 'term',
  admin: {
    useAsTitle: 'term',
    defaultColumns: ['term', 'language', 'instead'],
    hideAPIURL: true,
    group: groups.content,
    description: label(
      'Wie wir Begriffe übersetzen, und welche Wörter wir nicht verwenden.',
      'How we translate terms, and which words we do not use.',
    ),
  },
  fields: [
    { name: 'term', type: 'text', required: true, label: label('Begriff', 'Term') },
    {
      name: 'language',
      type: 'select',
      required: true,
      index: true,
      label: label('Sprache', 'Language'),
      options: languages,
    },
    {
      name: 'isKept',
      type: 'checkbox',
      label: label('Nicht übersetzen', 'Do not translate'),
      admin: {
        description: label(
          'Der Begriff bleibt in jeder Sprache stehen, zum Beispiel ein Name.',
          'The term stays as it is in every language, such as a name.',
        ),
        condition: (data: Entry) => data.isAvoided !== true,
      },
    },
    {
      name: 'translations',
      type: 'array',
      label: label('Übersetzungen', 'Translations'),
      labels: names(label('Übersetzung', 'Translation'), label('Übersetzungen', 'Translations')),
      admin: {
        description: label(
          'Eine davon genügt in einem Text.',
          'Any one of them will do in a text.',
        ),
        condition: (data: Entry) => data.isAvoided !== true && data.isKept !== true,
      },
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          label: label('Sprache', 'Language'),
          options: languages,
        },
        { name: 'text', type: 'text', required: true, label: label('Übersetzung', 'Translation') },
      ],
    },
    {
      name: 'isAvoided',
      type: 'checkbox',
      label: label('Nicht verwenden', 'Do not use'),
    },
    {
      name: 'instead',
      type: 'text',
      label: label('Stattdessen', 'Instead'),
      admin: { condition: (data: Entry) => data.isAvoided === true },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: label('Warum', 'Why'),
      admin: { condition: (data: Entry) => data.isAvoided === true },
    },
  ],
}
