import type { GlobalConfig } from 'payload'

import { adminsOnly } from '@/access/roles'
import { label } from '@/fields/label'
import { localizedText } from '@/fields/localized-text'

export const organisation: GlobalConfig<'organisation'> = {
  slug: 'organisation',
  label: label('Organisation', 'Organisation'),
  access: { read: () => true, update: adminsOnly },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    { name: 'shortName', type: 'text', label: label('Kurzname', 'Short name') },
    { name: 'addressLines', type: 'text', hasMany: true, label: label('Anschrift', 'Address') },
    { name: 'postalCode', type: 'text', label: label('Postleitzahl', 'Postal code') },
    { name: 'city', type: 'text', label: label('Ort', 'City') },
    { name: 'phone', type: 'text', label: label('Telefon', 'Phone') },
    { name: 'email', type: 'email', label: label('E-Mail', 'E-mail') },
    localizedText({ name: 'registerEntry', de: 'Registereintrag', en: 'Register entry' }),
  ],
}
