import type { MissionEntry } from '@/seed/types'

const goals: MissionEntry[] = [
  {
    key: 'rights',
    shared: { kind: 'goal' },
    de: {
      title: 'Lebenssituation verbessern, Rechte durchsetzen',
      text: [
        'Wir wollen die Lebenssituation der Betroffenen von Menschenhandel und Ausbeutung und der von Gewalt betroffenen Migrantinnen* verbessern und ihre Rechte schaffen, wahren und durchsetzen.',
      ],
    },
    en: {
      title: 'Improve living conditions, enforce rights',
      text: [
        'We want to improve the living conditions of trafficked and exploited persons and of migrant women* affected by violence, and to create, uphold and enforce their rights.',
      ],
    },
  },
  {
    key: 'standards',
    shared: { kind: 'goal' },
    de: {
      title: 'Standards umsetzen',
      text: [
        'Nationale und internationale Standards legen fest, wie mit Betroffenen umzugehen ist. Wir setzen uns dafür ein, dass sie umgesetzt werden.',
      ],
    },
    en: {
      title: 'Put standards into practice',
      text: [
        'National and international standards set out how trafficked persons are to be treated. We work to see these standards put into practice.',
      ],
    },
  },
  {
    key: 'perspective',
    shared: { kind: 'goal' },
    de: {
      title: 'Von Frauen- und Menschenrechten ausgehen',
      text: [
        'Politik und Gesellschaft sollen aus einer Frauen- und Menschenrechtsperspektive auf Menschenhandel, Ausbeutung und Gewalt blicken und danach handeln.',
      ],
    },
    en: {
      title: 'Start from women’s rights and human rights',
      text: [
        'Policymakers and society should look at trafficking, exploitation and violence from the perspective of women’s rights and human rights, and act accordingly.',
      ],
    },
  },
  {
    key: 'structure',
    shared: { kind: 'goal' },
    de: {
      title: 'Fachberatungsstellen unterstützen',
      text: [
        'Wir unterstützen die bestehende Struktur der Fachberatungsstellen für Betroffene von Menschenhandel und Ausbeutung.',
      ],
    },
    en: {
      title: 'Support the specialised counselling centres',
      text: [
        'We support the existing structure of specialised counselling centres for trafficked and exploited persons.',
      ],
    },
  },
]

const statement: MissionEntry = {
  key: 'statement',
  shared: { kind: 'mission-statement', adoptedOn: '2015-10-01T12:00:00.000Z' },
  de: {
    title: 'Das Leitbild des KOK',
    adoptedBy: 'Mitgliedsversammlung',
    text: [
      'Der KOK hat sich ein Leitbild gegeben. Eine Arbeitsgruppe aus Vertreter*innen der Mitgliedsorganisationen hat es erarbeitet, die Mitgliedsorganisationen haben darüber diskutiert, und im Oktober 2015 hat die Mitgliedsversammlung es beschlossen.',
      'Es hält fest, was die Mitgliedsorganisationen verbindet: die gemeinsamen Ziele und den Blick auf Frauen- und Menschenrechte. Wie daraus Arbeit wird, zeigen [unsere Schwerpunkte](/de/schwerpunkte) und die Seite [So arbeiten wir](pages:how-we-work).',
    ],
  },
  en: {
    title: 'The KOK mission statement',
    adoptedBy: 'General assembly of members',
    text: [
      'KOK adopted its mission statement in October 2015. A working group of representatives of the member organisations drafted it, the member organisations discussed it, and the general assembly of members adopted it.',
      'It records what the member organisations share: common goals and a view that starts from women’s rights and human rights. [Our focus areas](/en/focus-areas) and the page [How we work](pages:how-we-work) show how it is put into practice.',
    ],
  },
}

const principles: MissionEntry[] = [
  {
    key: 'both-ways',
    shared: { kind: 'principle' },
    de: {
      title: 'Aus der Praxis, für die Praxis',
      text: [
        'Wir recherchieren zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen*, bündeln die Informationen und bereiten sie für die Praxis auf. Umgekehrt bringen wir Wissen, Erfahrungen und Forderungen der Praxis in Politik und Öffentlichkeit ein.',
      ],
    },
    en: {
      title: 'Grounded in practice',
      text: [
        'We research trafficking, exploitation and violence against migrant women*, bring the findings together and turn them into resources for practitioners. In return, we take the knowledge, experience and demands of practitioners to policymakers and the public.',
      ],
    },
  },
  {
    key: 'need-for-action',
    shared: { kind: 'principle' },
    de: {
      title: 'Sagen, wo gehandelt werden muss',
      text: [
        'Wissenstransfer, Koordination und Vernetzung gehören zu unseren Kernaufgaben. Mit Stellungnahmen, in Gremien, in der Politik und in der Öffentlichkeit machen wir deutlich, wo aus Sicht der Praxis gehandelt werden muss.',
      ],
    },
    en: {
      title: 'Say where action is needed',
      text: [
        'Knowledge transfer, coordination and networking are among our core tasks. In statements, committees, politics and public debate we make clear where practitioners see a need for action.',
      ],
    },
  },
]

/** Goals, mission statement and principles, in the order of the site. */
export const mission: MissionEntry[] = [...goals, statement, ...principles]
