import type { Field, RelationshipField, Where } from 'payload'

import { label } from '@/fields/label'
import { many, one, pointedAtBy } from '@/fields/relation'

const belongsTo = one({
  name: 'parent',
  to: 'focus-areas',
  de: 'Gehört zum Schwerpunkt',
  en: 'Belongs to the focus area',
})

/** The area that a topic belongs to; there are two levels, so an area that is a topic is not offered. */
export const parent = {
  ...belongsTo,
  admin: {
    position: 'sidebar',
    description: label(
      'Leer: dies ist selbst ein Schwerpunkt.',
      'Empty: this is a focus area itself.',
    ),
  },
  filterOptions: ({ id }: { id: number | string | undefined }): Where => ({
    and: [{ parent: { exists: false } }, ...(id ? [{ id: { not_equals: id } }] : [])],
  }),
} as RelationshipField

/** What an area or topic has to do with. */
export const connections: Field[] = [
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
