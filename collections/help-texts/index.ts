import type { CollectionConfig, SelectFieldSingleValidation, Where } from 'payload'
import { select } from 'payload/shared'

import { keepMadeFrom, madeFromFields } from '@/collections/made-from'
import { contentCollection } from '@/fields/content'
import { groups } from '@/fields/groups'
import { aside } from '@/fields/hooks/aside'
import { label, languageOptions } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { one } from '@/fields/relation'
import { richText } from '@/fields/rich-text'
import { unticked } from '@/fields/unticked'
import { inPanelLanguage } from '@/i18n/panel-languages'
import { helpLanguages } from '@/lib/help-languages'

import { pageWords } from './words'

const content = contentCollection('help-texts', { hasStatusPerLanguage: false })

type Data = { _status?: string }

/** A language has one page, so one published text. */
const isFree: SelectFieldSingleValidation = async (value, options) => {
  const { data, id, req } = options
  const valid = select(value, options)
  if (valid !== true || (data as Data)._status !== 'published') return valid
  const others: Where[] = [
    { language: { equals: value } },
    { _status: { equals: 'published' } },
    ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
  ]
  const { totalDocs } = await req.payload.count({
    collection: 'help-texts',
    where: { and: others },
    req: aside(req),
  })
  if (totalDocs === 0) return true
  return inPanelLanguage(req, {
    de: 'In dieser Sprache ist schon ein Hilfetext veröffentlicht. Bitte ändern Sie jenen, oder ziehen Sie ihn zuerst zurück.',
    en: 'A help text in this language is already published. Please change that one, or withdraw it first.',
  })
}

/** Short help in languages that are not those of the site; each document is in one language and has a page of its own. */
export const helpTexts: CollectionConfig<'help-texts'> = {
  slug: 'help-texts',
  // Payload keeps the table `help_texts` for the global `help`.
  dbName: 'short_help_texts',
  labels: names(label('Hilfetext', 'Help text'), label('Hilfetexte', 'Help texts')),
  ...content,
  admin: {
    ...content.admin,
    useAsTitle: 'title',
    defaultColumns: ['language', 'title', 'isUnchecked', '_status'],
    group: groups.site,
    description: label(
      'Kurze Hilfe in weiteren Sprachen. Jeder veröffentlichte Text hat eine eigene Seite; die Sprachen stehen über jeder Seite der Website.',
      'Short help in further languages. Each published text has a page of its own; the languages stand above every page of the site.',
    ),
  },
  hooks: {
    ...content.hooks,
    beforeChange: [
      ...content.hooks.beforeChange,
      keepMadeFrom(() => ({ origin: 'help', document: 'help' })),
    ],
  },
  fields: [
    {
      name: 'language',
      type: 'select',
      required: true,
      index: true,
      label: label('Sprache', 'Language'),
      options: languageOptions(helpLanguages),
      validate: isFree,
      admin: {
        description: label(
          'Die Schreibrichtung ergibt sich aus der Sprache.',
          'The language decides the direction of the text.',
        ),
      },
    },
    { name: 'title', type: 'text', required: true, label: label('Titel', 'Title') },
    ...pageWords,
    richText({ name: 'body', localized: false }),
    {
      name: 'contacts',
      type: 'array',
      label: label('Telefonnummern', 'Telephone numbers'),
      labels: names(label('Telefonnummer', 'Telephone number'), label('Telefonnummern', 'Numbers')),
      admin: {
        description: label(
          'Notrufe und Hilfetelefone, die diese Sprache sprechen. Die Nummer kommt aus dem Hilfekontakt.',
          'Emergency numbers and helplines that speak this language. The number comes from the help contact.',
        ),
      },
      fields: [
        {
          ...one({
            name: 'contact',
            to: 'help-contacts',
            de: 'Hilfekontakt',
            en: 'Help contact',
          }),
          required: true,
        },
        {
          name: 'words',
          type: 'text',
          required: true,
          label: label('Wem er hilft', 'Whom it helps'),
          admin: {
            description: label(
              'In der Sprache des Textes, z. B. „Frauen, die Gewalt erleben; kostenlos“.',
              'In the language of the text, e.g. “women who experience violence; free of charge”.',
            ),
          },
        },
      ],
    },
    {
      name: 'isUnchecked',
      ...unticked,
      label: label('Noch nicht geprüft', 'Not checked yet'),
      admin: {
        position: 'sidebar',
        description: label(
          'Menschen, die diese Sprache als Muttersprache sprechen, haben den Text noch nicht geprüft. Die Seite sagt das auf Deutsch und mit dem Satz darunter.',
          'Native speakers have not checked the text yet. The page says so in German and with the sentence below.',
        ),
      },
    },
    {
      name: 'uncheckedNote',
      type: 'text',
      label: label('Hinweis in der Sprache des Textes', 'Note in the language of the text'),
      admin: {
        position: 'sidebar',
        condition: (data: { isUnchecked?: boolean }) => data.isUnchecked === true,
      },
    },
    ...madeFromFields({ de: 'die Seite „Hilfe“', en: 'the page “Help”' }),
  ],
}
