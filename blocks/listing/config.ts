import type { Block } from 'payload'

import { label } from '@/fields/label'

/** Documents of one kind, in their own order. */
export const listing: Block = {
  slug: 'listing',
  interfaceName: 'ListingBlock',
  labels: { singular: label('Liste', 'List'), plural: label('Listen', 'Lists') },
  fields: [
    {
      name: 'of',
      type: 'select',
      required: true,
      label: label('Liste von', 'List of'),
      options: [
        { value: 'mission-statements', label: label('Ziele', 'Goals') },
        { value: 'focus-areas', label: label('Schwerpunkte', 'Focus areas') },
        { value: 'network-memberships', label: label('Vernetzung', 'Network') },
        { value: 'publications', label: label('Veröffentlichungen', 'Publications') },
        { value: 'pages', label: label('Seiten', 'Pages') },
        { value: 'funders', label: label('Förderer', 'Funders') },
      ],
    },
    {
      name: 'limit',
      type: 'number',
      min: 1,
      max: 50,
      defaultValue: 5,
      label: label('Höchstens', 'At most'),
      admin: { description: label('z. B. 5 Einträge', 'e.g. 5 entries') },
    },
  ],
}
