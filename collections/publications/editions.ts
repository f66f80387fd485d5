import type { Field } from 'payload'

import { label } from '@/fields/label'
import { one, pointedAtBy } from '@/fields/relation'

/** Which edition this is, and what came before and after it. */
export const editions: Field[] = [
  {
    name: 'edition',
    type: 'number',
    min: 1,
    label: label('Auflage', 'Edition'),
    admin: { description: label('z. B. 2 für die 2. Auflage', 'e.g. 2 for the 2nd edition') },
  },
  one({
    name: 'supersededBy',
    to: 'publications',
    de: 'Neuere Auflage',
    en: 'Newer edition',
    hint: label(
      'Die Website weist dann oben auf die neuere Auflage hin.',
      'The site then points to the newer edition at the top of the page.',
    ),
  }),
  pointedAtBy({
    name: 'olderEditions',
    to: 'publications',
    on: 'supersededBy',
    de: 'Ältere Auflagen',
    en: 'Older editions',
  }),
]
