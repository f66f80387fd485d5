import type { Field } from 'payload'

import { noLoop } from '@/fields/hooks/no-loop'
import { label } from '@/fields/label'
import { one, pointedAtBy } from '@/fields/relation'

const newerEdition = one({
  name: 'supersededBy',
  to: 'publications',
  de: 'Neuere Auflage',
  en: 'Newer edition',
  hint: label(
    'Die Website weist dann oben auf die neuere Auflage hin.',
    'The site then points to the newer edition at the top of the page.',
  ),
})

const inCircle = label(
  'So wäre die Veröffentlichung neuer als sie selbst: Diese Auflage führt, vielleicht über andere, zu ihr zurück. Bitte wählen Sie eine neuere oder leeren Sie das Feld.',
  'This would make the publication newer than itself: this edition leads back to it, perhaps through others. Please choose a newer one or empty the field.',
)

/** Which edition this is, and what came before and after it. */
export const editions: Field[] = [
  {
    name: 'edition',
    type: 'number',
    min: 1,
    label: label('Auflage', 'Edition'),
    admin: { description: label('z. B. 2 für die 2. Auflage', 'e.g. 2 for the 2nd edition') },
  },
  {
    ...newerEdition,
    filterOptions: ({ id }: { id: number | string | undefined }) =>
      id === undefined ? true : { id: { not_equals: id } },
    hooks: { beforeValidate: [noLoop(label('Neuere Auflage', 'Newer edition'), inCircle)] },
  },
  pointedAtBy({
    name: 'olderEditions',
    to: 'publications',
    on: 'supersededBy',
    de: 'Ältere Auflagen',
    en: 'Older editions',
  }),
]
