import type { GlobalConfig } from 'payload'

import { globalRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText } from '@/fields/localized-text'
import { showLogo } from '@/fields/hooks/file-uses'
import { newestGlobalBase } from '@/fields/hooks/newest-base'
import { file } from '@/fields/relation'
import { website } from '@/fields/website'

import { bank } from './bank'

export const organisation: GlobalConfig<'organisation'> = {
  slug: 'organisation',
  label: label('Organisation', 'Organisation'),
  access: globalRules('organisation'),
  admin: {
    group: groups.site,
    description: label(
      'Name, Anschrift und Bankverbindung: stehen in Fußzeile, Impressum und Kontakt.',
      'Name, address and bank details: shown in the footer, the imprint and the contact page.',
    ),
  },
  hooks: { beforeOperation: [newestGlobalBase], afterChange: [showLogo] },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    { name: 'shortName', type: 'text', label: label('Kurzname', 'Short name') },
    localizedText({ name: 'legalName', de: 'Rechtlicher Name', en: 'Legal name' }),
    { name: 'addressLines', type: 'text', hasMany: true, label: label('Anschrift', 'Address') },
    { name: 'postalCode', type: 'text', label: label('Postleitzahl', 'Postal code') },
    { name: 'city', type: 'text', label: label('Ort', 'City') },
    localizedText({ name: 'country', de: 'Land', en: 'Country' }),
    { name: 'phone', type: 'text', label: label('Telefon', 'Phone') },
    { name: 'email', type: 'email', label: label('E-Mail', 'E-mail') },
    localizedText({ name: 'registerEntry', de: 'Registereintrag', en: 'Register entry' }),
    bank,
    {
      name: 'socialLinks',
      type: 'array',
      label: label('Soziale Netzwerke', 'Social links'),
      labels: { singular: label('Verweis', 'Link'), plural: label('Verweise', 'Links') },
      fields: [
        { name: 'label', type: 'text', required: true, label: label('Name', 'Name') },
        { ...website('url'), required: true },
      ],
    },
    file({ name: 'logo', to: 'media', de: 'Logo', en: 'Logo' }),
  ],
}
