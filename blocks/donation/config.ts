import type { Block } from 'payload'

import { label } from '@/fields/label'

/** Bank details with a QR code for banking apps, drawn here from the organisation's data. */
export const donation: Block = {
  slug: 'donation',
  interfaceName: 'DonationBlock',
  labels: {
    singular: label('Bankverbindung', 'Bank details'),
    plural: label('Bankverbindungen', 'Bank details'),
  },
  fields: [
    {
      name: 'purpose',
      type: 'text',
      maxLength: 140,
      label: label('Verwendungszweck', 'Payment reference'),
      admin: { description: label('z. B. Spende', 'e.g. Donation') },
    },
  ],
}
