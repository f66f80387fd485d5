import type { FlattenedField } from 'payload'

import type { UnitKind } from '@/translation/unit'

import type { BlockWords, FieldLabel } from './spots'

/** A localized field that holds words, by its path in a document. */
export type WordField = {
  path: string
  kind: UnitKind
  isRich: boolean
  limit?: number
  label?: FieldLabel
}

type Labelled = {
  label?: FieldLabel
  maxLength?: unknown
  name: string
  type: string
  hasMany?: unknown
}

const ofName: Record<string, UnitKind> = { alt: 'alt', caption: 'caption', slug: 'slug' }

/** What search engines show of a title and of a description, in characters. */
const seoLimits: Record<string, number> = { 'meta.title': 60, 'meta.description': 160 }

const kindOf = ({ hasMany, name, type }: Labelled, path: string): UnitKind => {
  if (path.startsWith('meta.')) return 'seo'
  if (hasMany === true) return 'list'
  return ofName[name] ?? (type === 'textarea' ? 'textarea' : 'text')
}

const more = (field: Labelled, path: string) => {
  const limit = typeof field.maxLength === 'number' ? field.maxLength : seoLimits[path]
  const { label } = field
  return { ...(limit === undefined ? {} : { limit }), ...(label ? { label } : {}) }
}

/** The localized fields of a collection or global that hold words, in the order of its form. */
export function wordFieldsOf(fields: readonly FlattenedField[], prefix = ''): WordField[] {
  return fields.flatMap((field): WordField[] => {
    const path = prefix + field.name
    if (field.type === 'group' || field.type === 'tab')
      return wordFieldsOf(field.flattenedFields, `${path}.`)
    if (!('localized' in field) || !field.localized || ('hidden' in field && field.hidden))
      return []
    if ('virtual' in field && field.virtual) return []
    if (field.type === 'richText')
      return [{ path, kind: 'paragraph', isRich: true, ...more(field, path) }]
    if (field.type !== 'text' && field.type !== 'textarea') return []
    return [{ path, kind: kindOf(field, path), isRich: false, ...more(field, path) }]
  })
}

/** The fields of a rich-text block that hold words. */
export const blockWordsOf = (fields: readonly { type: string }[]): BlockWords[] =>
  fields.flatMap((each) => {
    const field = each as Labelled & { required?: boolean }
    if (field.type !== 'text' && field.type !== 'textarea') return []
    const kind = kindOf(field, field.name)
    return [{ name: field.name, kind, isRequired: field.required === true, ...more(field, '') }]
  })
