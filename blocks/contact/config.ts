import type { Block } from 'payload'

import { label } from '@/fields/label'

/** The organisation's address, telephone and e-mail, kept in one place. */
export const contact: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: {
    singular: label('Kontaktdaten', 'Contact details'),
    plural: label('Kontaktdaten', 'Contact details'),
  },
  fields: [
    {
      name: 'show',
      type: 'select',
      required: true,
      defaultValue: 'all',
      label: label('Zeigt', 'Shows'),
      options: [
        { value: 'all', label: label('Alle Angaben', 'All details') },
        {
          value: 'imprint',
          label: label(
            'Alle Angaben und den Registereintrag',
            'All details and the register entry',
          ),
        },
        { value: 'address', label: label('Nur die Anschrift', 'The address alone') },
      ],
    },
  ],
}
