import type { CollectionConfig } from 'payload'

import { closedQuery } from '@/access/closed-query'
import { collectionRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label, languageOptions } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { locales } from '@/i18n/locales'

/**
 * Interface texts that differ from those of `messages/`: approved at the translation desk, and shown to
 * visitors in their place.
 */
export const localeStrings: CollectionConfig<'locale-strings'> = {
  slug: 'locale-strings',
  labels: names(
    label('Oberflächentext', 'Interface text'),
    label('Oberflächentexte', 'Interface texts'),
  ),
  access: collectionRules('locale-strings'),
  admin: { hidden: true, useAsTitle: 'key', group: groups.administration },
  hooks: { beforeOperation: [closedQuery] },
  fields: [
    // Language and key in one word: a text is kept once, on any database.
    { name: 'name', type: 'text', required: true, unique: true, label: label('Name', 'Name') },
    { name: 'key', type: 'text', required: true, label: label('Schlüssel', 'Key') },
    {
      name: 'language',
      type: 'select',
      required: true,
      index: true,
      label: label('Sprache', 'Language'),
      options: languageOptions(locales),
    },
    { name: 'text', type: 'textarea', required: true, label: label('Text', 'Text') },
  ],
}
