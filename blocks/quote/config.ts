import type { Block } from 'payload'

import { label } from '@/fields/label'

/** Somebody's words and where they come from. */
export const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: label('Zitat', 'Quote'), plural: label('Zitate', 'Quotes') },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: label('Zitat', 'Quote') },
    {
      name: 'source',
      type: 'text',
      label: label('Quelle', 'Source'),
      admin: {
        description: label('z. B. „Aus unseren Grundsätzen“', 'e.g. “From our principles”'),
      },
    },
  ],
}
