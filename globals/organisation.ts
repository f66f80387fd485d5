import type { GlobalConfig } from 'payload'

import { accent } from '@/fields/accent'
import { label } from '@/fields/label'
import { localizedText } from '@/fields/localized-text'
import { file } from '@/fields/relation'
import { sitePart } from '@/fields/site-part'
import { website, withoutDeadRows } from '@/fields/website'

import { bank } from './bank'

const part = sitePart('organisation')

export const organisation: GlobalConfig<'organisation'> = {
  slug: 'organisation',
  label: label('Organisation', 'Organisation'),
  ...part,
  admin: {
    ...part.admin,
    description: label(
      'Name, Anschrift und Bankverbindung: stehen in Fußzeile, Impressum und Kontakt.',
      'Name, address and bank details: shown in the footer, the imprint and the contact page.',
    ),
  },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    {
      name: 'shortName',
      type: 'text',
      label: label('Kurzname', 'Short name'),
      admin: { description: label('z. B. „NGM“', 'e.g. “NAT”') },
    },
    accent,
    localizedText({
      name: 'legalName',
      de: 'Rechtlicher Name',
      en: 'Legal name',
      hint: label('Wie im Register, z. B. mit „e. V.“', 'As in the register, e.g. with “e. V.”'),
    }),
    {
      name: 'addressLines',
      type: 'text',
      hasMany: true,
      label: label('Anschrift', 'Address'),
      admin: {
        description: label(
          'Eine Zeile je Eintrag, z. B. „Hauptstraße 1“; Eingabetaste schließt ihn ab.',
          'One line per entry, e.g. “1 High Street”; Enter completes it.',
        ),
      },
    },
    { name: 'postalCode', type: 'text', label: label('Postleitzahl', 'Postal code') },
    { name: 'city', type: 'text', label: label('Ort', 'City') },
    localizedText({ name: 'country', de: 'Land', en: 'Country' }),
    {
      name: 'phone',
      type: 'text',
      label: label('Telefon', 'Phone'),
      admin: { description: label('z. B. +49 30 1234567', 'e.g. +49 30 1234567') },
    },
    { name: 'email', type: 'email', label: label('E-Mail', 'E-mail') },
    localizedText({
      name: 'registerEntry',
      de: 'Registereintrag',
      en: 'Register entry',
      hint: label(
        'z. B. „Vereinsregister Berlin, VR 12345“',
        'e.g. “Register of associations Berlin, VR 12345”',
      ),
    }),
    bank,
    {
      name: 'socialLinks',
      type: 'array',
      label: label('Soziale Netzwerke', 'Social links'),
      admin: {
        description: label(
          'Stehen in der Fußzeile, unter der Anschrift.',
          'Shown in the footer, below the address.',
        ),
      },
      labels: { singular: label('Verweis', 'Link'), plural: label('Verweise', 'Links') },
      // A row whose address leads nowhere is taken out, so that the rest can be saved.
      hooks: { afterRead: [withoutDeadRows] },
      fields: [
        { name: 'label', type: 'text', required: true, label: label('Name', 'Name') },
        website('url', true),
      ],
    },
    {
      ...website('leaveTo'),
      label: label('„Seite verlassen“ führt zu', '“Leave this page” leads to'),
      admin: {
        description: label(
          'Eine harmlose Seite, die jeder lesen könnte, z. B. ein Wetterbericht. Leer: Wikipedia.',
          'A harmless page that anybody could be reading, e.g. a weather forecast. Empty: Wikipedia.',
        ),
      },
    },
    file({
      name: 'logo',
      to: 'media',
      de: 'Logo',
      en: 'Logo',
      hint: label(
        'Für Suchmaschinen; auf der Website steht der Name.',
        'For search engines; the site shows the name.',
      ),
    }),
  ],
}
