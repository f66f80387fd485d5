import type {
  CollectionSlug,
  JoinField,
  RelationshipField,
  UploadCollectionSlug,
  UploadField,
} from 'payload'

import type { PanelLanguage } from '@/i18n/panel-languages'

import { label } from './label'

type Relation<To> = {
  name: string
  to: To
  de: string
  en: string
  hint?: Record<PanelLanguage, string>
}

/** One related document. */
export const one = ({ name, to, de, en, hint }: Relation<CollectionSlug>): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: to,
  label: label(de, en),
  admin: { description: hint },
})

/** Several related documents, in the order in which staff put them. */
export const many = ({ name, to, de, en, hint }: Relation<CollectionSlug>): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: to,
  hasMany: true,
  label: label(de, en),
  admin: { description: hint },
})

/** The documents that point here with their field `on`; read only. */
export const pointedAtBy = ({
  name,
  to,
  on,
  de,
  en,
  hint,
}: Relation<CollectionSlug> & { on: string }): JoinField => ({
  name,
  type: 'join',
  collection: to,
  on,
  label: label(de, en),
  maxDepth: 1,
  admin: { allowCreate: false, description: hint },
})

/** A file of the collection `to`. */
export const file = ({ name, to, de, en, hint }: Relation<UploadCollectionSlug>): UploadField => ({
  name,
  type: 'upload',
  relationTo: to,
  label: label(de, en),
  admin: { description: hint, components: { afterInput: ['@/admin/trash/file-note#FileInTrash'] } },
})
