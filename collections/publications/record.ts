import type { Field } from 'payload'

import { label } from '@/fields/label'
import { licenceOptions } from '@/fields/licences'
import { localizedText } from '@/fields/localized-text'

import { identifiers } from './identifiers'

const oneEach = label(
  'Ein Name je Eintrag, z. B. „Alex Beispiel“; Eingabetaste schließt ihn ab.',
  'One name per entry, e.g. “Alex Example”; Enter completes it.',
)

/** What is needed to cite a publication. */
export const record: Field[] = [
  {
    name: 'authors',
    type: 'text',
    hasMany: true,
    label: label('Verfasst von', 'Authors'),
    admin: { description: oneEach },
  },
  {
    name: 'editors',
    type: 'text',
    hasMany: true,
    label: label('Herausgegeben von', 'Editors'),
    admin: { description: oneEach },
  },
  localizedText({
    name: 'series',
    de: 'Reihe',
    en: 'Series',
    hint: label('z. B. „Aus der Praxis“', 'e.g. “From practice”'),
  }),
  {
    name: 'number',
    type: 'text',
    label: label('Nummer in der Reihe', 'Number in the series'),
    admin: { description: label('z. B. 2/2026', 'e.g. 2/2026') },
  },
  {
    type: 'row',
    fields: [
      { name: 'publisher', type: 'text', label: label('Verlag', 'Publisher') },
      { name: 'place', type: 'text', label: label('Erscheinungsort', 'Place of publication') },
    ],
  },
  ...identifiers,
  {
    name: 'licence',
    type: 'select',
    label: label('Lizenz', 'Licence'),
    options: licenceOptions,
    admin: {
      description: label(
        'Was andere mit dem Text tun dürfen. Leer: keine Angabe auf der Website.',
        'What others may do with the text. Empty: nothing is said on the site.',
      ),
    },
  },
]
