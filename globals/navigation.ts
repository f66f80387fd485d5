import type { ArrayField, GlobalConfig } from 'payload'

import { globalRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { newestGlobalBase } from '@/fields/hooks/newest-base'
import { label } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { one } from '@/fields/relation'

/** Rows without a text of their own: they take the title of what they lead to, in each language. */
const rows = (name: string, de: string, en: string): ArrayField => ({
  name,
  type: 'array',
  label: label(de, en),
  labels: names(label('Eintrag', 'Entry'), label('Einträge', 'Entries')),
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'page',
      label: label('Führt zu', 'Leads to'),
      options: [
        { value: 'mission', label: label('Leitbild', 'Mission') },
        { value: 'focusAreas', label: label('Schwerpunkte', 'Focus areas') },
        { value: 'network', label: label('Vernetzung', 'Network') },
        { value: 'publications', label: label('Veröffentlichungen', 'Publications') },
        { value: 'page', label: label('Eine Seite', 'A page') },
      ],
    },
    {
      ...one({ name: 'page', to: 'pages', de: 'Seite', en: 'Page' }),
      admin: { condition: (_, row: { kind?: string }) => row.kind === 'page' },
    },
  ],
})

export const navigation: GlobalConfig<'navigation'> = {
  slug: 'navigation',
  label: label('Navigation', 'Navigation'),
  access: globalRules('navigation'),
  admin: {
    hideAPIURL: true,
    group: groups.site,
    description: label(
      'Die Einträge heißen in jeder Sprache so wie die Seite, zu der sie führen. Was in einer Sprache nicht veröffentlicht ist, fehlt dort.',
      'Entries bear the title of the page they lead to, in each language. What is not published in a language is left out there.',
    ),
  },
  hooks: { beforeOperation: [newestGlobalBase] },
  fields: [rows('header', 'Kopfzeile', 'Header'), rows('footer', 'Fußzeile', 'Footer')],
}
