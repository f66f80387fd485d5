import type { CollectionConfig } from 'payload'

import { hidesAtOnce } from '@/access/private-fields'
import { withdrawsWords } from '@/database/withdrawal'
import { contentCollection } from '@/fields/content'
import { formerAddressList } from '@/fields/former-address-list'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { period } from '@/fields/period'
import { file } from '@/fields/relation'
import { slug } from '@/fields/slug'

import { contactFields } from './contact'
import {
  formOptions,
  memberKindOptions,
  landOptions,
  counsellingLanguageOptions,
  serviceOptions,
  whomOptions,
} from './options'

const shared = contentCollection('member-organisations')

export const memberOrganisations: CollectionConfig<'member-organisations'> = {
  slug: 'member-organisations',
  labels: names(
    label('Mitgliedsorganisation', 'Member organisation'),
    label('Mitgliedsorganisationen', 'Member organisations'),
  ),
  ...shared,
  // What decides who reads a field is read with it.
  forceSelect: { ...shared.forceSelect, isAddressPublic: true, privateContacts: true },
  hooks: {
    ...shared.hooks,
    beforeChange: [...shared.hooks.beforeChange, hidesAtOnce(withdrawsWords)],
  },
  admin: {
    ...shared.admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'region', 'isAddressPublic', '_status'],
    group: groups.network,
    description: label(
      'Die Mitglieder des Netzwerks. Anschriften von Schutzeinrichtungen bleiben verborgen, solange „Anschrift öffentlich“ nicht angekreuzt ist.',
      'The members of the network. Addresses of shelters stay hidden unless “Address public” is ticked.',
    ),
  },
  defaultSort: 'title',
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { formerAddresses: false },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Organisation', 'Organisation'),
          fields: [
            localizedText({ name: 'title', de: 'Name', en: 'Name', required: true }),
            localizedTextarea({ name: 'description', de: 'Beschreibung', en: 'Description' }),
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: label('Art', 'Kind'),
              options: memberKindOptions,
            },
            {
              name: 'region',
              type: 'select',
              required: true,
              label: label('Bundesland', 'Federal state'),
              options: landOptions,
            },
            file({ name: 'logo', to: 'media', de: 'Logo', en: 'Logo' }),
            ...period('since', 'until'),
          ],
        },
        {
          label: label('Angebot', 'Services'),
          fields: [
            {
              name: 'services',
              type: 'select',
              hasMany: true,
              label: label('Leistungen', 'Services'),
              options: serviceOptions,
            },
            {
              name: 'forms',
              type: 'select',
              hasMany: true,
              label: label('Ausbeutung …', 'Exploitation …'),
              options: formOptions,
            },
            {
              name: 'whom',
              type: 'select',
              hasMany: true,
              label: label('Für wen', 'For whom'),
              options: whomOptions,
            },
            {
              name: 'languages',
              type: 'select',
              hasMany: true,
              label: label('Sprachen der Beratung', 'Languages of counselling'),
              options: counsellingLanguageOptions,
            },
            localizedTextarea({
              name: 'accessibility',
              de: 'Barrierefreiheit',
              en: 'Accessibility',
            }),
            localizedText({ name: 'hours', de: 'Zeiten', en: 'Hours' }),
          ],
        },
        { label: label('Kontakt und Anschrift', 'Contact and address'), fields: contactFields },
      ],
    },
    slug(),
    formerAddressList(),
  ],
}
