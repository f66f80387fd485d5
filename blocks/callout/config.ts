import type { Block } from 'payload'

import { label } from '@/fields/label'

/** A short note set apart from the text. */
export const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: label('Hinweis', 'Call-out'), plural: label('Hinweise', 'Call-outs') },
  fields: [
    { name: 'title', type: 'text', label: label('Überschrift', 'Heading') },
    { name: 'text', type: 'textarea', required: true, label: label('Text', 'Text') },
  ],
}
