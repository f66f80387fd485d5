import type { Block } from 'payload'

import { label } from '@/fields/label'

/** An image with its caption and credit, which stand at the image itself. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: label('Bild', 'Figure'), plural: label('Bilder', 'Figures') },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: label('Bild', 'Image'),
    },
  ],
}
