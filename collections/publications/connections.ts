import type { Field } from 'payload'

import { label } from '@/fields/label'
import { many } from '@/fields/relation'

/** What a publication has to do with: areas of work, keywords, and who paid for it. */
export const publicationConnections: Field[] = [
  many({
    name: 'topics',
    to: 'focus-areas',
    de: 'Themen',
    en: 'Topics',
    hint: label(
      'Auf den Seiten dieser Schwerpunkte und Themen erscheint die Veröffentlichung.',
      'The publication appears on the pages of these focus areas and topics.',
    ),
  }),
  {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    localized: true,
    label: label('Schlagwörter', 'Keywords'),
    admin: {
      // No database query can do it in one language (api/comparable.ts).
      disableListFilter: true,
      description: label(
        'Ein Wort je Eintrag, z. B. „Beratung“; Eingabetaste schließt ihn ab.',
        'One word per entry, e.g. “counselling”; Enter completes it.',
      ),
    },
  },
  many({
    name: 'funders',
    to: 'funders',
    de: 'Förderer',
    en: 'Funders',
    hint: label(
      'Genannt werden die, deren Förderung am Erscheinungstag lief.',
      'Those whose funding ran on the day of publication are named.',
    ),
  }),
]
