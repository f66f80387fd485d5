import type { Field } from 'payload'

import { addressField, contactField } from '@/access/private-fields'
import { label } from '@/fields/label'
import { phone } from '@/fields/phone'
import { unticked } from '@/fields/unticked'
import { website } from '@/fields/website'
import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'

import { contactOptions } from './options'

/** How to reach an organisation, and what of it visitors may see. */
export const contactFields: Field[] = [
  { ...phone({ example: '030 23125 000' }), ...contactField('phone') },
  { name: 'email', type: 'email', label: label('E-Mail', 'E-mail'), ...contactField('email') },
  { ...website(), ...contactField('website') },
  { ...website('chat'), label: label('Chat', 'Chat'), ...contactField('chat') },
  {
    name: 'privateContacts',
    type: 'select',
    hasMany: true,
    label: label('Nicht öffentlich', 'Not public'),
    options: contactOptions,
    admin: {
      description: label(
        'Diese Angaben sehen nur Admins und Redaktion.',
        'Only admins and editors see these.',
      ),
    },
  },
  {
    name: 'isAddressPublic',
    ...unticked,
    label: label('Anschrift öffentlich', 'Address public'),
    admin: {
      description: label(
        'Nur ankreuzen, wenn jeder wissen darf, wo die Organisation ist. Sonst sehen Straße, Postleitzahl und Ort nur Admins und Redaktion; die Website nennt das Land.',
        'Tick only if anybody may know where the organisation is. Otherwise only admins and editors see street, postcode and place; the site names the Land.',
      ),
    },
  },
  {
    name: 'street',
    type: 'text',
    label: label('Straße und Hausnummer', 'Street and number'),
    ...addressField(),
  },
  {
    name: 'postcode',
    type: 'text',
    label: label('Postleitzahl', 'Postcode'),
    ...addressField(),
    validate: (value: unknown, { req }: { req: PanelReader }) => {
      if (typeof value !== 'string' || value === '' || /^\d{5}$/.test(value)) return true
      return inPanelLanguage(req, {
        de: 'Eine Postleitzahl hat fünf Ziffern, z. B. 10785.',
        en: 'A postcode has five digits, e.g. 10785.',
      })
    },
  },
  { name: 'place', type: 'text', label: label('Ort', 'Place'), ...addressField() },
]
