export type MenuItem =
  | 'finder'
  | 'focusAreas'
  | 'help'
  | 'members'
  | 'mission'
  | 'network'
  | 'publications'
  | { page: string }

export const header: MenuItem[] = [
  'mission',
  'focusAreas',
  'network',
  'publications',
  { page: 'trafficking' },
  { page: 'support' },
  { page: 'contact' },
]

/** The last entry has no English page: the English footer leaves it out. */
export const footer: MenuItem[] = [
  'help',
  'finder',
  'members',
  { page: 'imprint' },
  { page: 'privacy' },
  { page: 'accessibility' },
  { page: 'contact' },
  { page: 'easy-german' },
]

/** Name, address, telephone and e-mail are the KOK's; register entry and bank are examples. */
export const seedOrganisation = {
  shared: {
    shortName: 'KOK',
    addressLines: ['Lützowstr. 102–104', 'Hof 1, Aufgang A'],
    postalCode: '10785',
    city: 'Berlin',
    phone: '+49 30 263 911 76',
    email: 'info@kok-buero.de',
    leaveTo: 'https://www.wikipedia.org',
    bank: {
      holder: 'KOK e. V.',
      iban: 'DE02120300000000202051',
      bic: 'BYLADEM1001',
      bankName: 'Beispielbank',
    },
    socialLinks: [],
  },
  de: {
    name: 'Bundesweiter Koordinierungskreis gegen Menschenhandel',
    legalName: 'KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel e. V.',
    country: 'Deutschland',
    registerEntry: 'Beispiel für die Vorführung: Vereinsregister Musterstadt, VR 00000',
  },
  en: {
    name: 'German NGO Network against Trafficking in Human Beings',
    legalName: 'KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel e. V.',
    country: 'Germany',
    registerEntry: 'Example for the demo: register of associations, Musterstadt, VR 00000',
  },
}

export const seedHome = {
  de: {
    promise: 'Rechte durchsetzen. Beratung stärken.',
    lead: 'Wir vernetzen Fachberatungsstellen für Betroffene von Menschenhandel und Ausbeutung, bündeln ihr Wissen und bringen die Forderungen aus der Praxis in Politik und Öffentlichkeit ein.',
  },
  en: {
    promise: 'Enforcing rights. Strengthening counselling.',
    lead: 'We connect the specialised counselling centres for trafficked and exploited persons in Germany, bring their knowledge together and take the demands of practitioners to policymakers and the public.',
  },
}

/** Examples of words that mean the same; the glossary brings those of the field. */
export const seedSynonyms: { words: string[] }[] = [
  { words: ['Lohn', 'Gehalt', 'Bezahlung', 'wage', 'pay', 'salary'] },
  { words: ['Unterkunft', 'Wohnung', 'accommodation', 'housing'] },
  { words: ['Fortbildung', 'Schulung', 'training'] },
]
