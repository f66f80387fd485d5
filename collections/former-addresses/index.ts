import type { CollectionConfig } from 'payload'

import { collectionRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label, languageOptions } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { defaultLocale, locales } from '@/i18n/locales'
import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { formerPath } from '@/lib/former-path'
import { paged } from '@/lib/urls'

/** The addresses at which visitors found a document once. They lead to where it stands now. */
export const formerAddresses: CollectionConfig<'former-addresses'> = {
  slug: 'former-addresses',
  labels: names(
    label('Frühere Adresse', 'Former address'),
    label('Frühere Adressen', 'Former addresses'),
  ),
  access: collectionRules('former-addresses'),
  defaultSort: 'path',
  admin: {
    useAsTitle: 'path',
    defaultColumns: ['path', 'document', 'language', 'until'],
    listSearchableFields: ['path'],
    hideAPIURL: true,
    group: groups.site,
    description: label(
      'Alte Links führen dorthin, wo der Inhalt jetzt steht. Ändert sich eine Adresse, kommt die alte von selbst hierher.',
      'Old links lead to where the content is now. When an address changes, the old one is added here by itself.',
    ),
  },
  fields: [
    {
      name: 'path',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Alte Adresse', 'Old address'),
      admin: {
        description: label(
          'Ohne den Namen der Website, z. B. „/de/publikationen/alter-titel“.',
          'Without the name of the website, e.g. “/en/publications/old-title”.',
        ),
      },
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) =>
            typeof value === 'string' ? (formerPath(value) ?? value) : value,
        ],
        beforeDuplicate: [({ value }: { value?: unknown }) => `${String(value)}-2`],
      },
      validate: (value: unknown, { req }: { req: PanelReader }) =>
        typeof value === 'string' && formerPath(value) !== undefined
          ? true
          : inPanelLanguage(req, {
              de: 'Bitte geben Sie eine Adresse dieser Website an, die mit „/“ beginnt, z. B. „/de/alte-seite“.',
              en: 'Please enter an address of this website that begins with “/”, e.g. “/en/old-page”.',
            }),
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...paged],
      label: label('Führt zu', 'Leads to'),
      admin: {
        description: label(
          'Solange der Inhalt nicht veröffentlicht ist, sagt die Website, dass es ihn nicht mehr gibt.',
          'While the content is not published, the site says that it no longer exists.',
        ),
      },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: defaultLocale,
      label: label('Sprache', 'Language'),
      options: languageOptions(locales),
    },
    {
      name: 'until',
      type: 'date',
      label: label('Öffentlich bis', 'Public until'),
      admin: { readOnly: true },
    },
  ],
}
