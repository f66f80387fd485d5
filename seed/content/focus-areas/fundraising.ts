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
      { h2: 'Was das Büro leistet' },
      'Wissenstransfer, Koordination und Vernetzung sind Kernaufgaben des KOK. Sie brauchen Zeit und Menschen, die den Überblick behalten:',
      {
        list: [
          'Informationen zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen* recherchieren, bündeln und für die Praxis aufbereiten',
          'den Austausch der Fachberatungsstellen auf Bundesebene unterstützen, mit Fortbildungen und Vernetzungstreffen',
          'Stellungnahmen schreiben und den Handlungsbedarf in Gremien einbringen',
          'Schulungen für Behörden, Polizeihochschulen und Akademien anbieten',
        ],
      },
      { h2: 'Wie Sie beitragen können' },
      'Wie auch Sie dazu beitragen können, steht auf der Seite [Spenden und unterstützen](/de/unterstuetzung).',
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
      { h2: 'What the office does' },
      'Knowledge transfer, coordination and networking are core tasks of KOK. They take time, and people who keep an overview:',
      {
        list: [
          'researching trafficking, exploitation and violence against migrant women, and preparing what is known for use in practice',
          'supporting the exchange between specialised counselling centres at federal level, with training and networking meetings',
          'writing statements and telling committees where action is needed',
          'training authorities, police academies and academies for lawyers',
        ],
      },
      { h2: 'How you can contribute' },
      'How you can help is explained on the page [Donate and support](/en/support).',
    ],
    meta: {
      title: 'Fundraising',
      description: 'Why KOK raises external funding and how you can help.',
    },
  },
}
