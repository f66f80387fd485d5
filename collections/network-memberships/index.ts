import type { CollectionConfig } from 'payload'

import { contentCollection } from '@/fields/content'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { period } from '@/fields/period'
import { file, pointedAtBy } from '@/fields/relation'
import { website } from '@/fields/website'

export const networkMemberships: CollectionConfig<'network-memberships'> = {
  slug: 'network-memberships',
  labels: names(
    label('Verbindung', 'Network membership'),
    label('Verbindungen', 'Network memberships'),
  ),
  ...contentCollection('network-memberships'),
  orderable: true,
  admin: {
    ...contentCollection('network-memberships').admin,
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'kind', 'role', '_status'],
    group: groups.network,
    description: label(
      'Mitgliedschaften, Gremien und Zusammenarbeit. Was zu Ende ist, zeigt die Website bei den früheren.',
      'Memberships, committees and cooperation. What has ended, the site lists among the past ones.',
    ),
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { focusAreas: false },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    {
      name: 'acronym',
      type: 'text',
      label: label('Abkürzung', 'Acronym'),
      admin: { description: label('z. B. „GAATW“', 'e.g. “GAATW”') },
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      label: label('Ebene', 'Level'),
      options: [
        { value: 'national', label: label('Bundesweit', 'National') },
        { value: 'international', label: label('International', 'International') },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Art', 'Kind'),
      options: [
        { value: 'membership', label: label('Mitgliedschaft', 'Membership') },
        { value: 'committee', label: label('Gremium', 'Committee') },
        { value: 'working-group', label: label('Arbeitsgruppe', 'Working group') },
        { value: 'cooperation', label: label('Zusammenarbeit', 'Cooperation') },
        { value: 'contact', label: label('Kontakt', 'Contact') },
      ],
    },
    localizedText({
      name: 'role',
      de: 'Rolle',
      en: 'Role',
      hint: label('z. B. „Mitglied“', 'e.g. “Member”'),
    }),
    localizedTextarea({
      name: 'description',
      de: 'Beschreibung',
      en: 'Description',
      hint: label(
        'Ein oder zwei Sätze: Wer ist das, und was tun wir dort?',
        'One or two sentences: who is this, and what do we do there?',
      ),
    }),
    website(),
    ...period('since', 'until'),
    file({ name: 'logo', to: 'media', de: 'Logo', en: 'Logo' }),
    pointedAtBy({
      name: 'focusAreas',
      to: 'focus-areas',
      on: 'memberships',
      de: 'Schwerpunkte dazu',
      en: 'Focus areas',
    }),
  ],
}
