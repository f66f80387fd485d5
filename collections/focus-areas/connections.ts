import type { Field, PayloadRequest, RelationshipField, Where } from 'payload'

import { noLoop } from '@/fields/hooks/no-loop'
import { aside } from '@/fields/hooks/aside'
import { label } from '@/fields/label'
import { many, one, pointedAtBy } from '@/fields/relation'

const belongsTo = one({
  name: 'parent',
  to: 'focus-areas',
  de: 'Gehört zum Schwerpunkt',
  en: 'Belongs to the focus area',
})

type Asked = { id: number | string | undefined; req: PayloadRequest }

/** Areas alone, and no area for one that has topics itself: there are two levels. */
async function areasFor({ id, req }: Asked): Promise<Where | false> {
  const isArea = { parent: { exists: false } }
  if (id === undefined) return isArea
  const topics = { parent: { equals: id }, deletedAt: { exists: false } }
  const asked = { collection: 'focus-areas', where: topics, req: aside(req) } as const
  const { totalDocs } = await req.payload.count(asked)
  return totalDocs === 0 && { and: [isArea, { id: { not_equals: id } }] }
}

/** The area that a topic belongs to. */
export const parent = {
  ...belongsTo,
  admin: {
    position: 'sidebar',
    description: label(
      'Leer: dies ist selbst ein Schwerpunkt.',
      'Empty: this is a focus area itself.',
    ),
  },
  filterOptions: areasFor,
  hooks: {
    beforeValidate: [
      noLoop(
        label('Gehört zum Schwerpunkt', 'Belongs to the focus area'),
        label(
          'Ein Schwerpunkt kann nicht zu sich selbst oder zu einem eigenen Thema gehören. Bitte wählen Sie einen anderen oder leeren Sie das Feld.',
          'A focus area cannot belong to itself or to one of its own topics. Please choose another one or empty the field.',
        ),
      ),
    ],
  },
} as RelationshipField

/** What an area or topic has to do with. */
export const focusAreaConnections: Field[] = [
  many({
    name: 'memberships',
    to: 'network-memberships',
    de: 'Verbindungen',
    en: 'Network memberships',
    hint: label(
      'Mitgliedschaften und Gremien, die auf der Seite genannt werden.',
      'Memberships and committees that the page names.',
    ),
  }),
  pointedAtBy({ name: 'topics', to: 'focus-areas', on: 'parent', de: 'Themen', en: 'Topics' }),
  pointedAtBy({
    name: 'publications',
    to: 'publications',
    on: 'topics',
    de: 'Veröffentlichungen dazu',
    en: 'Related publications',
    hint: label(
      'Ergibt sich aus den Themen, die bei einer Veröffentlichung gewählt sind.',
      'Follows from the topics chosen in a publication.',
    ),
  }),
]
