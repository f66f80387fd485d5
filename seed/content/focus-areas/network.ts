import type { FocusAreaEntry } from '@/seed/types'

const area: FocusAreaEntry = {
  key: 'network',
  shared: (id) => ({
    memberships: [
      id('network-memberships', 'further-organisations'),
      id('network-memberships', 'la-strada'),
      id('network-memberships', 'worldwide'),
    ],
  }),
  de: {
    title: 'Vernetzung der Fachberatungsstellen',
    slug: 'vernetzung-der-fachberatungsstellen',
    summary:
      'Wir fördern die Vernetzung der Fachberatungsstellen, bundesweit und international, damit Wissen dort ankommt, wo es gebraucht wird.',
    body: [
      'Fachberatungsstellen arbeiten vor Ort, doch Menschenhandel und Ausbeutung machen an Orts- und Landesgrenzen nicht halt. Deshalb bringen wir die Stellen miteinander und mit Organisationen in anderen Ländern in Verbindung.',
      'Wir koordinieren, geben Wissen weiter und schaffen Gelegenheiten, sich auszutauschen. Was dabei an Erfahrungen zusammenkommt, fließt in unsere übrige Arbeit ein.',
      { h2: 'Was wir dafür tun' },
      {
        list: [
          'Wissenstransfer: Wir recherchieren zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen*, bündeln die Informationen und bereiten sie für die Praxis auf.',
          'Austausch: Wir unterstützen den Informations- und fachlichen Austausch der Fachberatungsstellen auf Bundesebene.',
          'Treffen: Wir führen Fortbildungs- und Vernetzungstreffen durch.',
          'Über Grenzen hinweg: Wir vernetzen uns mit internationalen Nichtregierungs- und Menschenrechtsorganisationen und arbeiten mit ihnen zusammen.',
        ],
      },
      { h2: 'In beide Richtungen' },
      'Erfahrungen und Forderungen aus der Praxis leiten wir an Politik und Öffentlichkeit weiter. So dient die Vernetzung einem unserer Ziele: die bestehende Struktur der Fachberatungsstellen zu unterstützen. Wer dazugehört, steht unter [Mitglieder](/de/mitglieder).',
    ],
    meta: {
      title: 'Vernetzung der Fachberatungsstellen',
      description:
        'Wie der KOK Fachberatungsstellen für Betroffene von Menschenhandel bundesweit und international vernetzt.',
    },
  },
  en: {
    title: 'Connecting the specialised counselling centres',
    slug: 'connecting-counselling-centres',
    summary:
      'We help the specialised counselling centres to connect, nationally and internationally, so that knowledge gets to where it is needed.',
    body: [
      'Specialised counselling centres work locally, but trafficking and exploitation do not stop at town limits or national borders. That is why we connect the centres with one another and with organisations in other countries.',
      'We coordinate, pass on knowledge and create opportunities to exchange views. The experience gathered in this way feeds into the rest of our work.',
      { h2: 'What we do for this' },
      {
        list: [
          'Knowledge transfer: we do research on trafficking, exploitation and violence against migrant women*, gather the information and prepare it for practice.',
          'Exchange: we support the specialised counselling centres in sharing information and expertise at federal level.',
          'Meetings: we hold training and networking meetings.',
          'Across borders: we connect and cooperate with international non-governmental and human rights organisations.',
        ],
      },
      { h2: 'In both directions' },
      'We pass on experience and demands from practice to policymakers and the public. In this way, the network serves one of our goals: to support the existing structure of specialised counselling centres. Those who belong to it are among our [members](/en/members).',
    ],
    meta: {
      title: 'Connecting the specialised counselling centres',
      description:
        'How KOK connects specialised counselling centres for trafficked persons, nationally and internationally.',
    },
  },
}

const knowledge: FocusAreaEntry = {
  key: 'knowledge-transfer',
  shared: (id) => ({ parent: id('focus-areas', 'network') }),
  de: {
    title: 'Wissenstransfer',
    slug: 'wissenstransfer',
    summary: 'Wir tragen Wissen zusammen und bereiten es so auf, dass es in der Beratung hilft.',
    body: [
      'Was eine Stelle herausgefunden hat, sollen andere nicht noch einmal suchen müssen. Wir sammeln Informationen zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen* und geben sie weiter.',
      'Der Weg führt auch in die andere Richtung: Wissen aus der Beratung tragen wir in Politik und Öffentlichkeit.',
    ],
  },
  en: {
    title: 'Knowledge transfer',
    slug: 'knowledge-transfer',
    summary: 'We gather knowledge and turn it into resources for counsellors.',
    body: [
      'What one centre has found out, others should not have to research again. We collect information on trafficking, exploitation and violence against migrant women* and pass it on.',
      'Knowledge also travels the other way: we take what counsellors know to policymakers and the public.',
    ],
  },
}

const exchange: FocusAreaEntry = {
  key: 'exchange',
  shared: (id) => ({ parent: id('focus-areas', 'network') }),
  de: {
    title: 'Fachlicher Austausch',
    slug: 'fachlicher-austausch',
    summary:
      'Wir unterstützen Fachberatungsstellen dabei, sich auf Bundesebene zu informieren und fachlich auszutauschen.',
    body: [
      'Beratung wirft Fragen auf, die sich im Team allein nicht immer klären lassen. Im Austausch mit Stellen aus anderen Bundesländern finden sich oft Antworten.',
      'Wir halten die Verbindungen, über die solche Fragen laufen, und sorgen dafür, dass Informationen alle erreichen.',
    ],
  },
  en: {
    title: 'Professional exchange',
    slug: 'professional-exchange',
    summary:
      'We support specialised counselling centres in sharing information and expertise at federal level.',
    body: [
      'Counselling raises questions that a team cannot always settle alone. Talking to centres in other federal states often brings answers.',
      'We maintain the channels through which such questions travel and make sure that information reaches everyone.',
    ],
  },
}

const meetings: FocusAreaEntry = {
  key: 'meetings',
  shared: (id) => ({ parent: id('focus-areas', 'network') }),
  de: {
    title: 'Fortbildungs- und Vernetzungstreffen',
    slug: 'fortbildungs-und-vernetzungstreffen',
    summary:
      'Wir laden Mitarbeiter*innen der Fachberatungsstellen zu Treffen ein, bei denen sie sich fortbilden und vernetzen.',
    body: [
      'Bei unseren Treffen gehören Fortbildung und Vernetzung zusammen: Wer gemeinsam Neues lernt, findet auch später leichter zusammen.',
      'Die Themen kommen aus der Praxis. Sie greifen auf, was die Fachberatungsstellen gerade beschäftigt.',
    ],
  },
  en: {
    title: 'Training and networking meetings',
    slug: 'training-and-networking-meetings',
    summary:
      'We hold meetings at which the staff of specialised counselling centres train and network.',
    body: [
      'At our meetings, training and networking belong together: those who learn something new side by side find it easier to work together later.',
      'The topics come from practice: they reflect what the specialised counselling centres are dealing with at the time.',
    ],
  },
}

const international: FocusAreaEntry = {
  key: 'international-organisations',
  shared: (id) => ({
    parent: id('focus-areas', 'network'),
    memberships: [
      id('network-memberships', 'la-strada'),
      id('network-memberships', 'gaatw'),
      id('network-memberships', 'worldwide'),
    ],
  }),
  de: {
    title: 'Zusammenarbeit mit internationalen Organisationen',
    slug: 'zusammenarbeit-mit-internationalen-organisationen',
    summary:
      'Wir vernetzen uns mit internationalen Nichtregierungs- und Menschenrechtsorganisationen und arbeiten mit ihnen zusammen.',
    body: [
      'Menschenhandel hat oft eine Vorgeschichte in einem Land und Folgen in einem anderen. Kontakte über Grenzen hinweg sind deshalb Teil der Arbeit.',
      'Mit Organisationen in anderen Ländern teilen wir Erfahrungen und vertreten gemeinsame Anliegen. Wer dazugehört, zeigt die Seite [Vernetzung](/de/vernetzung).',
    ],
  },
  en: {
    title: 'Cooperation with international organisations',
    slug: 'cooperation-with-international-organisations',
    summary:
      'We network and cooperate with international non-governmental and human rights organisations.',
    body: [
      'Trafficking often begins in one country and has consequences in another. Contacts across borders are therefore part of the work.',
      'With organisations in other countries we share experience and speak up for common concerns. The [network page](/en/network) shows who is involved.',
    ],
  },
}

export const network: FocusAreaEntry[] = [area, knowledge, exchange, meetings, international]
