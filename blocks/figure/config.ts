import type { Block } from 'payload'

import { label } from '@/fields/label'
import { file } from '@/fields/relation'

/** An image with its caption and credit, which stand at the image itself. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: label('Bild', 'Figure'), plural: label('Bilder', 'Figures') },
  fields: [{ ...file({ name: 'image', to: 'media', de: 'Bild', en: 'Image' }), required: true }],
}
