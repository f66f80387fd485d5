import type { CollectionConfig, Where } from 'payload'

import { textBlocks } from '@/blocks/configs'
import { keepMadeFrom } from '@/collections/made-from'
import { contentCollection } from '@/fields/content'
import { formerAddressList } from '@/fields/former-address-list'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { one, pointedAtBy } from '@/fields/relation'
import { richText } from '@/fields/rich-text'
import { slug } from '@/fields/slug'
import { unticked } from '@/fields/unticked'

import { easyFields, easySource } from './easy-language'

const content = contentCollection('pages')

export const pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: names(label('Seite', 'Page'), label('Seiten', 'Pages')),
  ...content,
  admin: {
    ...content.admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'parent', '_status'],
    group: groups.site,
    description: label(
      'Einzelne Seiten wie Impressum, Kontakt und Unterstützung. Ins Menü kommen sie unter „Navigation“.',
      'Single pages such as imprint, contact and support. They get into the menu under “Navigation”.',
    ),
  },
  hooks: {
    ...content.hooks,
    beforeChange: [...content.hooks.beforeChange, keepMadeFrom(easySource)],
  },
  defaultSort: '-updatedAt',
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { formerAddresses: false, subpages: false },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Inhalt', 'Content'),
          fields: [
            localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
            localizedTextarea({
              name: 'lead',
              de: 'Einleitung',
              en: 'Lead',
              hint: label(
                'Ein oder zwei Sätze, die unter dem Titel stehen.',
                'One or two sentences below the title.',
              ),
            }),
            richText({ name: 'body', blocks: textBlocks }),
            {
              name: 'reading',
              type: 'ui',
              admin: {
                components: { Field: '@/admin/reading#ReadingCheck' },
                disableListColumn: true,
              },
            },
          ],
        },
        {
          label: label('Zusammenhang', 'Connections'),
          fields: [
            pointedAtBy({
              name: 'subpages',
              to: 'pages',
              on: 'parent',
              de: 'Seiten darunter',
              en: 'Pages below',
              hint: label(
                'Seiten, die hierher gehören. Ihr Weg nennt diese Seite, solange sie veröffentlicht ist.',
                'Pages that belong here. Their path names this page while it is published.',
              ),
            }),
          ],
        },
      ],
    },
    slug(),
    formerAddressList(),
    {
      ...one({ name: 'parent', to: 'pages', de: 'Gehört zur Seite', en: 'Belongs to the page' }),
      admin: {
        position: 'sidebar',
        description: label(
          'Steht dann im Weg über dem Titel.',
          'Then appears in the path above the title.',
        ),
      },
      filterOptions: ({ id }: { id: number | string | undefined }): Where =>
        id ? { id: { not_equals: id } } : {},
    },
    ...easyFields,
    {
      name: 'sensitive',
      ...unticked,
      label: label('Vertrauliche Seite', 'Sensitive page'),
      admin: {
        position: 'sidebar',
        description: label(
          'Für Seiten, die Menschen in Gefahr lesen. Im Tab und im Verlauf stehen ein neutraler Titel und kein Zeichen, der Browser hebt die Seite nicht auf und lädt nichts im Voraus.',
          'For pages that people in danger read. Tab and history show a neutral title and no icon, the browser does not keep the page and loads nothing ahead.',
        ),
      },
    },
    {
      name: 'withoutLeave',
      ...unticked,
      label: label('Ohne „Seite verlassen“', 'Without “Leave this page”'),
      admin: {
        position: 'sidebar',
        description: label(
          'Nur für Seiten, auf denen der Knopf stört, z. B. Stellenangebote.',
          'Only for pages where the button is in the way, e.g. vacancies.',
        ),
      },
    },
  ],
}
