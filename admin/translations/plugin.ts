import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'

const wordTypes = ['text', 'textarea', 'richText']

/** Whether a field holds words of its own in each language. */
const isTranslated = (field: Field): boolean =>
  wordTypes.includes(field.type) &&
  'localized' in field &&
  field.localized === true &&
  !('hidden' in field && field.hidden) &&
  !('virtual' in field && field.virtual)

type Components = { afterInput?: unknown[] }

const withState = (field: Field, path: string): Field => {
  const { admin = {} } = field as { admin?: { components?: Components } }
  const state = { path: '@/admin/translations/field-state#FieldState', clientProps: { of: path } }
  const afterInput = [...(admin.components?.afterInput ?? []), state]
  return { ...field, admin: { ...admin, components: { ...admin.components, afterInput } } } as Field
}

/** Adds to each field with words in several languages what the desk knows about it. */
function withStates(fields: Field[], prefix = ''): Field[] {
  return fields.map((field): Field => {
    if (isTranslated(field)) return withState(field, prefix + ('name' in field ? field.name : ''))
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({
        ...tab,
        fields: withStates(tab.fields, 'name' in tab ? `${prefix}${tab.name}.` : prefix),
      }))
      return { ...field, tabs }
    }
    if (field.type === 'group') {
      const inside = 'name' in field ? `${prefix}${field.name}.` : prefix
      return { ...field, fields: withStates(field.fields, inside) }
    }
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: withStates(field.fields, prefix) }
    return field
  })
}

const hasWords = (fields: Field[]): boolean =>
  fields.some((field) => {
    if (isTranslated(field)) return true
    if (field.type === 'tabs') return field.tabs.some((tab) => hasWords(tab.fields))
    return 'fields' in field && hasWords(field.fields)
  })

const tab = { tab: { Component: '@/admin/translations/document-tab#DocumentTab', order: 200 } }

const folder = '@/admin/translations/publishing'

/** The button that asks, and the list of what went along; collections and globals have them in other places. */
function publishing({ admin, versions }: CollectionConfig | GlobalConfig, isGlobal: boolean) {
  if (!versions) return {}
  const components = (admin?.components ?? {}) as Record<string, object | undefined>
  const PublishButton = `${folder}/publish-button#AskingPublishButton`
  const Description = `${folder}/description#DocumentDescription`
  return isGlobal
    ? { elements: { ...components['elements'], Description, PublishButton } }
    : { Description, edit: { ...components['edit'], PublishButton } }
}

/** A tab that leads to the desk, and the state of each field, where there are words to translate. */
function onDesk<Entity extends CollectionConfig | GlobalConfig>(
  entity: Entity,
  isGlobal: boolean,
): Entity {
  if (!hasWords(entity.fields)) return entity
  const { admin } = entity
  const { components } = admin ?? {}
  const views = {
    ...components?.views,
    edit: { ...components?.views?.edit, translation: tab },
  }
  return {
    ...entity,
    admin: { ...admin, components: { ...components, ...publishing(entity, isGlobal), views } },
    fields: withStates(entity.fields),
  }
}

/** The translation desk in the panel: its pages, the way to them, and what forms tell about it. */
export const withDesk = (config: Config): Config => ({
  ...config,
  // Payload's own copying between languages puts the source there as if it were translated.
  collections: (config.collections ?? []).map((collection) => {
    const { admin, ...rest } = onDesk(collection, false)
    return { ...rest, admin: { ...admin, disableCopyToLocale: true } }
  }),
  globals: (config.globals ?? []).map((global) => onDesk(global, true)),
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeNavLinks: [
        ...(config.admin?.components?.beforeNavLinks ?? []),
        '@/admin/translations/nav-link#NavLink',
      ],
      views: {
        ...config.admin?.components?.views,
        translations: {
          Component: '@/admin/translations/overview/index#OverviewView',
          path: '/translations',
          exact: true,
          meta: { title: 'Übersetzungen · Translations' },
        },
        translationDesk: {
          Component: '@/admin/translations/editor/index#EditorView',
          path: '/translations/:origin/:document/:locale',
          exact: true,
          meta: { title: 'Übersetzung · Translation' },
        },
      },
    },
  },
})
