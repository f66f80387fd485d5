import type { HelpContactEntry } from '@/seed/types'

/** Public facts, read in November 2026. Whoever runs a site checks them before it is opened. */
export const seedHelpContacts: HelpContactEntry[] = [
  {
    key: 'police',
    shared: { phone: '110', country: 'DE', inDanger: true },
    de: {
      name: 'Polizei',
      whom: 'alle, die in akuter Gefahr sind',
      purpose: 'Wenn jemand Sie jetzt bedroht, verletzt oder festhält.',
      lineLabel: 'In Gefahr',
      hours: 'immer erreichbar',
      cost: 'kostenlos',
    },
    en: {
      name: 'Police',
      whom: 'anyone in acute danger',
      purpose: 'If somebody threatens, hurts or detains you right now.',
      lineLabel: 'In danger',
      hours: 'always available',
      cost: 'free of charge',
    },
  },
  {
    key: 'ambulance',
    shared: { phone: '112', inDanger: true },
    de: {
      name: 'Rettungsdienst und Feuerwehr',
      whom: 'alle, die sofort medizinische Hilfe brauchen',
      purpose: 'Bei Verletzungen, in Lebensgefahr und bei Feuer. 112 ist der europäische Notruf.',
      hours: 'immer erreichbar',
      cost: 'kostenlos',
    },
    en: {
      name: 'Ambulance and fire brigade',
      whom: 'anyone who needs medical help at once',
      purpose: 'For injuries, danger to life and fire. 112 is the European emergency number.',
      hours: 'always available',
      cost: 'free of charge',
    },
  },
  {
    key: 'violence-against-women',
    shared: { phone: '116 016', country: 'DE' },
    de: {
      name: 'Hilfetelefon „Gewalt gegen Frauen“',
      whom: 'Frauen, die Gewalt erleben oder davon bedroht sind, für Menschen, die ihnen nahestehen, und für Fachkräfte',
      purpose: 'Bei jeder Form von Gewalt, auch bei Menschenhandel und erzwungener Prostitution.',
      lineLabel: 'Gewalt gegen Frauen',
      hours: 'rund um die Uhr, an allen Tagen',
      languages:
        'Dolmetschen in viele Sprachen (nach Berichten von 2023: 18), Deutsche Gebärdensprache über einen Dolmetschdienst',
      cost: 'kostenlos, steht nicht auf der Telefonrechnung',
      anonymity: 'anonym und vertraulich',
      chat: 'https://www.hilfetelefon.de',
    },
    en: {
      name: 'Helpline “Violence against women”',
      whom: 'women who experience violence or are threatened by it, for people close to them, and for professionals',
      purpose:
        'For every form of violence, including trafficking in human beings and forced prostitution.',
      lineLabel: 'Violence against women',
      hours: 'around the clock, every day',
      languages:
        'interpreters for many languages (18 according to reports of 2023), German Sign Language through a relay service',
      cost: 'free of charge, not shown on the itemised bill',
      anonymity: 'anonymous and confidential',
      chat: 'https://www.hilfetelefon.de',
    },
  },
  {
    key: 'weisser-ring',
    shared: { phone: '116 006', country: 'DE' },
    de: {
      name: 'Opfer-Telefon des WEISSEN RINGS',
      whom: 'alle, die von einer Straftat betroffen sind, unabhängig vom Geschlecht',
      purpose: 'Bei Straftaten jeder Art.',
      hours: 'täglich von 7 bis 22 Uhr',
      cost: 'kostenlos',
      anonymity: 'anonym',
    },
    en: {
      name: 'WEISSER RING helpline',
      whom: 'anyone affected by a crime, of any gender',
      purpose: 'For crimes of every kind.',
      hours: 'daily from 7 am to 10 pm',
      cost: 'free of charge',
      anonymity: 'anonymous',
    },
  },
  {
    key: 'children',
    shared: { phone: '116 111', country: 'DE' },
    de: {
      name: 'Nummer gegen Kummer',
      whom: 'Kinder und Jugendliche',
      purpose: 'Wenn dich etwas bedrückt oder dir jemand Angst macht.',
      cost: 'kostenlos',
      anonymity: 'anonym',
    },
    en: {
      name: 'Nummer gegen Kummer',
      whom: 'children and young people',
      purpose: 'If something troubles you or somebody frightens you.',
      cost: 'free of charge',
      anonymity: 'anonymous',
    },
  },
]
