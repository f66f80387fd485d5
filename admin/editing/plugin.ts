import type { CollectionConfig, Config, GlobalConfig } from 'payload'

// Every form has these in its bar.
const inEveryForm = [
  '@/admin/editing/form-guard#FormGuard',
  '@/admin/dates/document-times#DocumentTimes',
]

const inCollection = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const { components } = admin ?? {}
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...inEveryForm, ...(components?.edit?.beforeDocumentControls ?? [])],
  }
  return { ...collection, admin: { ...admin, components: { ...components, edit } } }
}

const inGlobal = (global: GlobalConfig): GlobalConfig => {
  const { admin } = global
  const { components } = admin ?? {}
  const elements = {
    ...components?.elements,
    beforeDocumentControls: [
      ...inEveryForm,
      ...(components?.elements?.beforeDocumentControls ?? []),
    ],
  }
  return { ...global, admin: { ...admin, components: { ...components, elements } } }
}

/** Puts the guard of unsaved words into every form, and the guard of the session around the panel. */
export const withEditing = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(inCollection),
  globals: (config.globals ?? []).map(inGlobal),
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      providers: [
        ...(config.admin?.components?.providers ?? []),
        '@/admin/session/session-provider#SessionProvider',
      ],
    },
  },
})
