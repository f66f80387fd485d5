import type { Block, Field } from 'payload'

export type PanelText = { path: string; text: unknown }

/** Payload and its plugins bring these fields, with texts in many languages. */
const foreign = new Set([
  'id',
  '_order',
  '_status',
  'meta',
  'email',
  'blockName',
  'loginAttempts',
  'sizes',
])

const uploadsOwn = new Set(['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width'])

const isForeign = (name: string) =>
  foreign.has(name) || uploadsOwn.has(name) || /At$|^focal|^height$|^lock|^hash$|^salt$/.test(name)

const text = (path: string, value: unknown): PanelText[] => (value ? [{ path, text: value }] : [])

type Described = {
  admin?: { description?: unknown }
  hidden?: boolean
  label?: unknown
  labels?: { singular?: unknown; plural?: unknown }
  name?: string
}

/** The labels, descriptions, options and tabs of fields, at any depth. */
export function fieldTexts(fields: Field[], path: string): PanelText[] {
  return fields.flatMap((field) => {
    const { admin, hidden, label, labels, name } = field as Described
    if (hidden || isForeign(name ?? '') || field.type === 'ui') return []
    const here = name ? `${path}.${name}` : path
    const options = field.type === 'select' || field.type === 'radio' ? field.options : []
    return [
      ...(field.type === 'row' ? [] : text(here, label)),
      ...text(`${here} description`, admin?.description),
      ...text(`${here} singular`, labels?.singular),
      ...text(`${here} plural`, labels?.plural),
      ...options.flatMap((option) =>
        typeof option === 'string' ? [] : text(`${here}=${option.value}`, option.label),
      ),
      ...('tabs' in field
        ? field.tabs.flatMap((tab) => [
            ...text(`${here} tab`, tab.label),
            ...fieldTexts(tab.fields, here),
          ])
        : []),
      ...('fields' in field ? fieldTexts(field.fields, here) : []),
    ]
  })
}

/** The names of the blocks of the rich text, and the texts of their fields. */
export const blockTexts = (blocks: Block[]): PanelText[] =>
  blocks.flatMap(({ fields, labels, slug }) => [
    ...text(`${slug} singular`, labels?.singular),
    ...text(`${slug} plural`, labels?.plural),
    ...fieldTexts(fields, slug),
  ])
