import type { ArrayField, GlobalConfig, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

import { label } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { sitePart } from '@/fields/site-part'
import { inPanelLanguage } from '@/i18n/panel-languages'

const kinds = {
  help: label('Hilfe', 'Help'),
  finder: label('Beratung finden', 'Find counselling'),
  mission: label('Leitbild', 'Mission'),
  focusAreas: label('Schwerpunkte', 'Focus areas'),
  network: label('Vernetzung', 'Network'),
  members: label('Mitglieder', 'Members'),
  publications: label('Veröffentlichungen', 'Publications'),
  page: label('Eine Seite', 'A page'),
}

type Entry = { kind?: string }

/** An entry without a page leads nowhere; visitors would never see it. */
const isChosen: RelationshipFieldSingleValidation = (value, options) => {
  if (value || (options.siblingData as Entry).kind !== 'page') return relationship(value, options)
  return inPanelLanguage(options.req, {
    de: 'Bitte wählen Sie die Seite, zu der dieser Eintrag führt, oder löschen Sie den Eintrag.',
    en: 'Please choose the page that this entry leads to, or delete the entry.',
  })
}

/** Rows without a text of their own: they take the title of what they lead to, in each language. */
const rows = (name: string, de: string, en: string): ArrayField => ({
  name,
  type: 'array',
  label: label(de, en),
  labels: names(label('Eintrag', 'Entry'), label('Einträge', 'Entries')),
  admin: {
    components: {
      RowLabel: { path: '@/admin/navigation/entry-label#EntryLabel', clientProps: { kinds } },
    },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'page',
      label: label('Führt zu', 'Leads to'),
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: 'pages',
      label: label('Seite', 'Page'),
      validate: isChosen,
      admin: {
        condition: (_, row: Entry) => row.kind === 'page',
        components: { afterInput: ['@/admin/navigation/goal-note#GoalNote'] },
      },
    },
  ],
})

const part = sitePart('navigation', { hasStatusPerLanguage: false })

export const navigation: GlobalConfig<'navigation'> = {
  slug: 'navigation',
  label: label('Navigation', 'Navigation'),
  ...part,
  admin: {
    ...part.admin,
    description: label(
      'Die Einträge heißen in jeder Sprache so wie die Seite, zu der sie führen. Was in einer Sprache nicht veröffentlicht ist, fehlt dort.',
      'Entries bear the title of the page they lead to, in each language. What is not published in a language is left out there.',
    ),
  },
  fields: [rows('header', 'Kopfzeile', 'Header'), rows('footer', 'Fußzeile', 'Footer')],
}
