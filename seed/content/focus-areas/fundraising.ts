import type { FocusAreaEntry } from '@/seed/types'

export const fundraising: FocusAreaEntry = {
  key: 'fundraising',
  shared: {},
  de: {
    title: 'Fundraising',
    slug: 'fundraising',
    summary: 'Wir werben Drittmittel ein, um den Fortbestand des KOK-Büros zu sichern.',
    body: [
      'Vernetzung braucht einen Ort, an dem die Fäden zusammenlaufen. Um den Fortbestand des KOK-Büros zu sichern, werben wir aktiv Drittmittel ein.',
      'Wie auch Sie dazu beitragen können, steht auf der Seite [Unterstützung](/de/unterstuetzung).',
    ],
    meta: {
      title: 'Fundraising',
      description: 'Warum der KOK Drittmittel einwirbt und wie Sie dazu beitragen können.',
    },
  },
  en: {
    title: 'Fundraising',
    slug: 'fundraising',
    summary: 'We raise external funding to keep the KOK office running.',
    body: [
      'A network needs a place where the threads come together. To secure the future of the KOK office, we actively raise external funding.',
      'How you can help is explained on the page [Support us](/en/support).',
    ],
    meta: {
      title: 'Fundraising',
      description: 'Why KOK raises external funding and how you can help.',
    },
  },
}
