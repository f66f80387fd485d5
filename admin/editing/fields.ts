import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** A field that is compared as a whole, and how people call it. */
export type NamedField = { path: string; label: string }

// What the server alone writes, and what a form shows without holding it.
const aside = new Set(['createdAt', 'deletedAt', 'id', 'updatedAt'])

const labelOf = (field: object, fallback: string, i18n: I18nClient) => {
  const label: unknown = 'label' in field ? field.label : undefined
  return label ? getTranslation(label as string, i18n) : fallback
}

/** The fields of a form that hold a value, those of groups one by one. */
export function namedFields(
  fields: ClientField[],
  i18n: I18nClient,
  path = '',
  above = '',
): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => {
        if (!('name' in tab && tab.name)) return namedFields(tab.fields, i18n, path, above)
        const label = `${above}${labelOf(tab, tab.name, i18n)} → `
        return namedFields(tab.fields, i18n, `${path}${tab.name}.`, label)
      })
    if (field.type === 'row' || field.type === 'collapsible')
      return namedFields(field.fields, i18n, path, above)
    if (field.type === 'group') {
      const name = 'name' in field && field.name ? field.name : ''
      const label = name ? `${above}${labelOf(field, name, i18n)} → ` : above
      return namedFields(field.fields, i18n, name ? `${path}${name}.` : path, label)
    }
    if (field.type === 'ui' || field.type === 'join' || !field.name) return []
    if (path === '' && (aside.has(field.name) || field.name.startsWith('_'))) return []
    return [{ path: path + field.name, label: above + labelOf(field, field.name, i18n) }]
  })
}
