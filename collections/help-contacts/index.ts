import type { CollectionConfig } from 'payload'

import { contentCollection } from '@/fields/content'
import { country } from '@/fields/country'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea, names } from '@/fields/localized-text'
import { phone } from '@/fields/phone'
import { unticked } from '@/fields/unticked'
import { website } from '@/fields/website'

export const helpContacts: CollectionConfig<'help-contacts'> = {
  slug: 'help-contacts',
  labels: names(label('Hilfekontakt', 'Help contact'), label('Hilfekontakte', 'Help contacts')),
  ...contentCollection('help-contacts'),
  orderable: true,
  admin: {
    ...contentCollection('help-contacts').admin,
    useAsTitle: 'name',
    defaultColumns: ['name', 'phone', 'whom', 'inDanger', '_status'],
    group: groups.site,
    description: label(
      'Notrufe und Hilfetelefone. Aus ihnen entstehen die Zeile über jeder Seite, der Block in der Fußzeile und die Seite „Hilfe“.',
      'Emergency numbers and helplines. The line above every page, the block in the footer and the page “Help” are made from them.',
    ),
  },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    localizedText({
      name: 'whom',
      de: 'Für wen',
      en: 'For whom',
      required: true,
      hint: label(
        'Nennen Sie genau, wem der Kontakt hilft, z. B. „Frauen, die Gewalt erleben“. Wer nicht gemeint ist, verliert sonst Zeit.',
        'Say exactly whom the contact helps, e.g. “women who experience violence”. Others lose time otherwise.',
      ),
    }),
    localizedTextarea({ name: 'purpose', de: 'Wobei er hilft', en: 'What it helps with' }),
    localizedText({
      name: 'lineLabel',
      de: 'Kurz, für die Zeile über jeder Seite',
      en: 'Short, for the line above every page',
      hint: label(
        'z. B. „Gewalt gegen Frauen“. Die Nummer steht dahinter. Leer: Der Kontakt fehlt in dieser Zeile.',
        'e.g. “Violence against women”. The number follows it. Empty: the contact is not in this line.',
      ),
    }),
    phone({ example: '116 016' }),
    localizedText({ name: 'hours', de: 'Zeiten', en: 'Hours' }),
    localizedText({ name: 'languages', de: 'Sprachen', en: 'Languages' }),
    localizedText({ name: 'cost', de: 'Kosten', en: 'Cost' }),
    localizedText({
      name: 'anonymity',
      de: 'Vertraulichkeit',
      en: 'Confidentiality',
      hint: label('z. B. „anonym und vertraulich“', 'e.g. “anonymous and confidential”'),
    }),
    { ...website('chat'), localized: true, label: label('Chat oder Website', 'Chat or website') },
    { name: 'email', type: 'email', localized: true, label: label('E-Mail', 'E-mail') },
    country(),
    {
      name: 'inDanger',
      ...unticked,
      label: label('Bei akuter Gefahr', 'In acute danger'),
      admin: {
        position: 'sidebar',
        description: label(
          'Für Notrufe wie 110 und 112: Sie stehen zuerst.',
          'For emergency numbers such as 110 and 112: they come first.',
        ),
      },
    },
  ],
}
