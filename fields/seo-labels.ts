import type { Field } from 'payload'

/** What the fields of Payload's SEO plugin are called; the plugin has English names alone for lists and filters. */
const labels: Record<string, { de: string; en: string }> = {
  description: { de: 'Beschreibung', en: 'Description' },
  image: { de: 'Bild', en: 'Picture' },
  overview: { de: 'Überblick', en: 'Overview' },
  preview: { de: 'Vorschau', en: 'Preview' },
  title: { de: 'Titel', en: 'Title' },
}

/** A field of the SEO plugin with its name in the languages of the panel. */
export function withSeoLabel(field: Field): Field {
  const label = 'name' in field ? labels[field.name] : undefined
  return label ? ({ ...field, label } as Field) : field
}
