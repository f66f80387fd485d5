import type { ArrayField } from 'payload'

import { identifier } from '@/fields/identifier'
import { label, languageOptions } from '@/fields/label'
import { file } from '@/fields/relation'
import { languages } from '@/i18n/languages'
import { isIsbn, readIsbn } from '@/lib/identifiers'

const fileIsbn = identifier({
  name: 'isbn',
  text: 'ISBN',
  example: '978-3-16-148410-0',
  hint: label('Nur wenn diese Fassung eine eigene hat', 'Only if this version has its own'),
  isValid: isIsbn,
  read: readIsbn,
})

/** One file per language and format. No sub-field is localized: rows belong to all languages of the site. */
export const files: ArrayField = {
  name: 'files',
  type: 'array',
  label: label('Dateien', 'Files'),
  labels: { singular: label('Datei', 'File'), plural: label('Dateien', 'Files') },
  admin: {
    description: label(
      'Eine Zeile je Sprache und Fassung. Seiten und Größe werden aus der Datei gelesen.',
      'One row per language and format. Pages and size are read from the file.',
    ),
  },
  fields: [
    { ...file({ name: 'file', to: 'documents', de: 'Datei', en: 'File' }), required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          label: label('Sprache', 'Language'),
          options: languageOptions(languages),
        },
        {
          name: 'format',
          type: 'select',
          required: true,
          defaultValue: 'pdf',
          label: label('Fassung', 'Format'),
          options: [
            { value: 'pdf', label: 'PDF' },
            { value: 'easy-to-read', label: label('Leichte Sprache', 'Easy to read') },
            { value: 'audio', label: label('Hörfassung', 'Audio') },
            { value: 'epub', label: 'EPUB' },
          ],
        },
      ],
    },
    fileIsbn,
  ],
}
