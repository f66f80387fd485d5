import type { CollectionConfig } from 'payload'

import { collectionRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { names } from '@/fields/localized-text'

import { deskEndpoints } from './endpoints'

/**
 * The ledger of the translation desk: a row for each document, global and group of interface texts. Kept
 * by hooks (`ledger/keep.ts`) and changed through the endpoints alone.
 */
export const translations: CollectionConfig<'translations'> = {
  slug: 'translations',
  labels: names(label('Übersetzung', 'Translation'), label('Übersetzungen', 'Translations')),
  access: collectionRules('translations'),
  admin: { hidden: true, useAsTitle: 'title', group: groups.administration },
  lockDocuments: false,
  endpoints: deskEndpoints,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('Schlüssel', 'Key') },
    { name: 'origin', type: 'text', required: true, index: true, label: label('Ort', 'Place') },
    { name: 'document', type: 'text', required: true, label: label('Dokument', 'Document') },
    { name: 'title', type: 'text', label: label('Titel', 'Title') },
    { name: 'sourceLocale', type: 'text', label: label('Ausgangssprache', 'Source language') },
    { name: 'isTrashed', type: 'checkbox', label: label('Im Papierkorb', 'In the trash') },
    { name: 'due', type: 'json', label: label('Fällig', 'Due') },
    { name: 'counts', type: 'json', label: label('Zahlen', 'Counts') },
    { name: 'units', type: 'json', label: label('Einheiten', 'Units') },
    { name: 'entries', type: 'json', label: label('Übersetzungen', 'Translations') },
    { name: 'standing', type: 'json', label: label('Zuletzt gesehen', 'Last seen') },
    { name: 'structure', type: 'json', label: label('Aufbau', 'Structure') },
  ],
}
