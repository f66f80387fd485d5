import type { FocusAreaEntry } from '@/seed/types'

const area: FocusAreaEntry = {
  key: 'committees',
  shared: (id) => ({
    memberships: [
      id('network-memberships', 'trafficking-group'),
      id('network-memberships', 'forum'),
      id('network-memberships', 'eu-platform'),
      id('network-memberships', 'upr'),
    ],
  }),
  de: {
    title: 'Gremien- und Vernetzungsarbeit',
    slug: 'gremien-und-vernetzungsarbeit',
    summary:
      'Wir arbeiten in Gremien mit, bundesweit und international, und bringen dort politische Forderungen ein.',
    body: [
      'Um seine Ziele zu erreichen, ist der KOK auf Bundesebene und international vernetzt. Seine politischen Forderungen bringt er ein, wenn Gesetze entstehen und Entscheidungen fallen.',
      'Die Forderungen kommen aus der Praxis: Sie beruhen auf dem, was die Fachberatungsstellen erleben.',
      { h2: 'Bundesweit' },
      {
        list: [
          'Bund-Länder-Arbeitsgruppe Menschenhandel beim Bundesministerium für Familie, Senioren, Frauen und Jugend',
          'Bund-Länder-Arbeitsgruppe Menschenhandel zur Arbeitsausbeutung',
          'Mitgliedschaft im Forum Menschenrechte',
          'Vernetzung und Zusammenarbeit mit weiteren Organisationen',
        ],
      },
      { h2: 'International' },
      {
        list: [
          'Mitgliedschaft in der EU Civil Society Platform against Trafficking in Human Beings, in der Global Alliance against Traffic in Women (GAATW) und in der Plattform für Grundrechte (FRP) der Agentur der Europäischen Union für Grundrechte (FRA)',
          'Vernetzung mit La Strada (LSI) und Kontakte zu Nichtregierungsorganisationen weltweit',
          'Beitrag für die UN-Menschenrechtskommission (UPR-Verfahren)',
        ],
      },
      { h2: 'Was daraus wird' },
      'Der KOK verfasst Stellungnahmen und bringt den Handlungsbedarf aus der Praxis in Gremien, Politik und Öffentlichkeit ein. Welche Verbindung wofür steht, zeigt die Seite [Vernetzung](/de/vernetzung); die Stellungnahmen stehen unter [Veröffentlichungen](/de/publikationen).',
    ],
    meta: {
      title: 'Gremien- und Vernetzungsarbeit',
      description:
        'In welchen Gremien und Netzwerken der KOK bundesweit und international mitarbeitet und was er dort einbringt.',
    },
  },
  en: {
    title: 'Committees and networks',
    slug: 'committees-and-networks',
    summary:
      'We sit on national and international committees and put forward our political demands there.',
    body: [
      'To achieve its goals, KOK is part of networks at federal and at international level. It puts forward its political demands when laws are drafted and decisions are made.',
      'These demands are grounded in the experience of the specialised counselling centres.',
      { h2: 'In Germany' },
      {
        list: [
          'the working group of the federal and state governments on trafficking at the Federal Ministry for Family Affairs, Senior Citizens, Women and Youth',
          'the working group of the federal and state governments on trafficking for the purpose of labour exploitation',
          'membership of Forum Menschenrechte',
          'networking and cooperation with further organisations',
        ],
      },
      { h2: 'International' },
      {
        list: [
          'membership of the EU Civil Society Platform against Trafficking in Human Beings, of the Global Alliance against Traffic in Women (GAATW) and of the Fundamental Rights Platform (FRP) of the European Union Agency for Fundamental Rights (FRA)',
          'networking with La Strada (LSI), and contacts with non-governmental organisations worldwide',
          'input to the UN Commission on Human Rights (UPR procedure)',
        ],
      },
      { h2: 'What comes of it' },
      'KOK writes statements and tells committees, policymakers and the public what has to be done from the point of view of practice. The [network page](/en/network) shows which connection stands for what; the statements are among our [publications](/en/publications).',
    ],
    meta: {
      title: 'Committees and networks',
      description:
        'The committees and networks in which KOK takes part, nationally and internationally, and what it contributes.',
    },
  },
}

const national: FocusAreaEntry = {
  key: 'national-committees',
  shared: (id) => ({
    parent: id('focus-areas', 'committees'),
    memberships: [
      id('network-memberships', 'trafficking-group'),
      id('network-memberships', 'labour-group'),
      id('network-memberships', 'forum'),
      id('network-memberships', 'further-organisations'),
    ],
  }),
  de: {
    title: 'Bundesweite Gremien',
    slug: 'bundesweite-gremien',
    summary:
      'Auf Bundesebene wirkt der KOK in Arbeitsgruppen mit und ist Mitglied im Forum Menschenrechte.',
    body: [
      'Zwei Bund-Länder-Arbeitsgruppen befassen sich mit Menschenhandel: die eine insgesamt, die andere mit Menschenhandel zur Arbeitsausbeutung. Außerdem ist der KOK Mitglied im Forum Menschenrechte und arbeitet mit weiteren Organisationen zusammen.',
      'Alle Gremien und Netzwerke stehen auf der Seite [Vernetzung](/de/vernetzung).',
    ],
  },
  en: {
    title: 'National committees',
    slug: 'national-committees',
    summary:
      'At federal level, KOK takes part in working groups and is a member of Forum Menschenrechte.',
    body: [
      'Two working groups of the federal and state governments deal with trafficking: one with trafficking as a whole, the other with trafficking for the purpose of labour exploitation. KOK is also a member of Forum Menschenrechte and cooperates with further organisations.',
      'All committees and networks are listed on the [network page](/en/network).',
    ],
  },
}

const international: FocusAreaEntry = {
  key: 'international-committees',
  shared: (id) => ({
    parent: id('focus-areas', 'committees'),
    memberships: [
      id('network-memberships', 'eu-platform'),
      id('network-memberships', 'gaatw'),
      id('network-memberships', 'frp'),
      id('network-memberships', 'la-strada'),
      id('network-memberships', 'worldwide'),
      id('network-memberships', 'upr'),
    ],
  }),
  de: {
    title: 'Internationale Gremien',
    slug: 'internationale-gremien',
    summary:
      'International ist der KOK Mitglied in drei Zusammenschlüssen, mit weiteren vernetzt und am UPR-Verfahren beteiligt.',
    body: [
      'Viele Regeln zum Umgang mit Betroffenen entstehen auf europäischer oder internationaler Ebene. Deshalb wirkt der KOK auf beiden Ebenen mit.',
      'Alle Zusammenschlüsse und Kontakte stehen auf der Seite [Vernetzung](/de/vernetzung).',
    ],
  },
  en: {
    title: 'International committees',
    slug: 'international-committees',
    summary:
      'Internationally, KOK is a member of three alliances, in touch with others, and contributes to the UPR procedure.',
    body: [
      'Many rules on how trafficked persons are to be treated are made at European or international level. KOK therefore works at both levels.',
      'All alliances and contacts are listed on the [network page](/en/network).',
    ],
  },
}

export const committees: FocusAreaEntry[] = [area, national, international]
