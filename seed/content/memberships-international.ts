import type { MembershipEntry } from '@/seed/types'

export const international: MembershipEntry[] = [
  {
    key: 'eu-platform',
    shared: (id) => ({
      level: 'international',
      kind: 'membership',
      logo: id('media', 'zeichen-plattform'),
    }),
    de: {
      name: 'EU Civil Society Platform against Trafficking in Human Beings',
      role: 'Mitglied',
      description:
        'Die Plattform bringt auf europäischer Ebene Organisationen der Zivilgesellschaft zusammen, die sich gegen Menschenhandel einsetzen.',
    },
    en: {
      name: 'EU Civil Society Platform against Trafficking in Human Beings',
      role: 'Member',
      description:
        'The platform brings together, at European level, civil society organisations that work against trafficking in human beings.',
    },
  },
  {
    key: 'gaatw',
    shared: (id) => ({
      acronym: 'GAATW',
      website: 'https://gaatw.org',
      level: 'international',
      kind: 'membership',
      logo: id('media', 'zeichen-allianz'),
    }),
    de: {
      name: 'Global Alliance against Traffic in Women',
      role: 'Mitglied',
      description:
        'Über das weltweite Bündnis tauscht sich der KOK mit Organisationen aus, die in anderen Ländern gegen Frauenhandel arbeiten.',
    },
    en: {
      name: 'Global Alliance against Traffic in Women',
      role: 'Member',
      description:
        'Through this worldwide alliance, KOK exchanges experience with organisations working against the trafficking of women in other countries.',
    },
  },
  {
    key: 'frp',
    shared: (id) => ({
      acronym: 'FRP',
      website: 'https://fra.europa.eu',
      level: 'international',
      kind: 'membership',
      logo: id('media', 'zeichen-grundrechte'),
    }),
    de: {
      name: 'Plattform für Grundrechte der Agentur der Europäischen Union für Grundrechte',
      role: 'Mitglied',
      description:
        'Die Agentur der Europäischen Union für Grundrechte (FRA) hält über die Plattform Verbindung zur Zivilgesellschaft. Der KOK gehört ihr an.',
    },
    en: {
      name: 'Fundamental Rights Platform of the European Union Agency for Fundamental Rights',
      role: 'Member',
      description:
        'Through the platform, the European Union Agency for Fundamental Rights (FRA) keeps in touch with civil society. KOK belongs to it.',
    },
  },
  {
    key: 'la-strada',
    shared: (id) => ({
      acronym: 'LSI',
      website: 'https://www.lastradainternational.org',
      level: 'international',
      kind: 'cooperation',
      logo: id('media', 'zeichen-weg'),
    }),
    de: {
      name: 'La Strada International',
      role: 'Vernetzung',
      description:
        'Mit La Strada International steht der KOK in Verbindung, um Erfahrungen über Grenzen hinweg zu teilen.',
    },
    en: {
      name: 'La Strada International',
      role: 'Networking',
      description:
        'KOK is in contact with La Strada International to share experience across borders.',
    },
  },
  {
    key: 'worldwide',
    shared: { level: 'international', kind: 'contact' },
    de: {
      name: 'Nichtregierungsorganisationen weltweit',
      role: 'Kontakte',
      description:
        'Kontakte zu Nichtregierungsorganisationen in aller Welt helfen, wenn Wissen aus einem anderen Land gebraucht wird.',
    },
    en: {
      name: 'Non-governmental organisations worldwide',
      role: 'Contacts',
      description:
        'Contacts with non-governmental organisations around the world help when knowledge from another country is needed.',
    },
  },
  {
    key: 'upr',
    shared: { acronym: 'UPR', level: 'international', kind: 'committee' },
    de: {
      name: 'UN-Menschenrechtskommission (UPR-Verfahren)',
      role: 'Fachlicher Beitrag',
      description:
        'Im UPR-Verfahren wird die Lage der Menschenrechte in einem Land überprüft. Der KOK trägt bei, was er aus der Praxis weiß.',
    },
    en: {
      name: 'UN Commission on Human Rights (UPR procedure)',
      role: 'Expert input',
      description:
        'The UPR procedure reviews the human rights situation in a country. KOK contributes what it knows from practice.',
    },
  },
]
