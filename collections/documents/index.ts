import type { CollectionConfig } from 'payload'

import { closedQuery } from '@/access/closed-query'
import { shownGate } from '@/access/published-gate'
import { collectionRules } from '@/access/rules'
import { fileUses } from '@/fields/file-uses'
import { givenName, underGivenName } from '@/fields/given-name'
import { cleanFile } from '@/fields/hooks/clean-file'
import { groups } from '@/fields/groups'
import { newestBase } from '@/fields/hooks/newest-base'
import { label, languageOptions } from '@/fields/label'
import { localizedText, names } from '@/fields/localized-text'
import { languages } from '@/i18n/languages'

import { countPages } from './hooks/count-pages'
import { opening } from './opening'
import { noteContents, refuseActive } from './hooks/contents'

export const documents: CollectionConfig<'documents'> = {
  slug: 'documents',
  labels: names(label('Dokument', 'Document'), label('Dokumente', 'Documents')),
  access: collectionRules('documents'),
  admin: {
    useAsTitle: 'givenName',
    listSearchableFields: ['givenName', 'filename', 'title'],
    defaultColumns: ['filename', 'givenName', 'title', 'language', 'pages'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    group: groups.files,
    description: label(
      'PDF und andere Dateien zum Herunterladen. Abrufen kann man sie, solange etwas Veröffentlichtes sie verwendet.',
      'PDF and other files for download. They can be fetched while something published uses them.',
    ),
  },
  enableQueryPresets: true,
  trash: true,
  forceSelect: { uses: true },
  hooks: {
    beforeOperation: [closedQuery, newestBase, cleanFile, refuseActive],
    beforeChange: [countPages, noteContents],
    beforeRead: [shownGate],
  },
  upload: {
    staticDir: 'data/documents',
    pasteURL: false,
    // A PDF can bring scripts: browsers open only those that hold none, and store the others.
    handlers: [underGivenName((file) => (file?.opening === 'plain' ? 'inline' : 'attachment'))],
    mimeTypes: ['application/pdf', 'application/epub+zip', 'audio/mpeg', 'application/rtf'],
  },
  fields: [
    ...fileUses,
    givenName,
    localizedText({
      name: 'title',
      de: 'Titel',
      en: 'Title',
      hint: label('So heißt der Verweis zum Herunterladen.', 'The download link bears this name.'),
    }),
    {
      name: 'language',
      type: 'select',
      label: label('Sprache der Datei', 'Language of the file'),
      options: languageOptions(languages),
    },
    {
      name: 'pages',
      type: 'number',
      label: label('Seiten', 'Pages'),
      admin: {
        readOnly: true,
        description: label('Wird aus der Datei gelesen.', 'Read from the file.'),
      },
    },
    opening,
    {
      name: 'usedBy',
      type: 'join',
      collection: 'publications',
      on: 'files.file',
      label: label('Verwendet in', 'Used in'),
      admin: { allowCreate: false },
    },
  ],
}
