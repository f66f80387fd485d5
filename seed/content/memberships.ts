import type { MembershipEntry } from '@/seed/types'

import { international } from './memberships-international'

/** The networks and committees named by the KOK, and one invented past cooperation. */
const national: MembershipEntry[] = [
  {
    key: 'trafficking-group',
    shared: { level: 'national', kind: 'working-group' },
    de: {
      name: 'Bund-Länder-Arbeitsgruppe Menschenhandel',
      role: 'Mitarbeit',
      description:
        'Die Arbeitsgruppe ist beim Bundesministerium für Familie, Senioren, Frauen und Jugend angesiedelt. Der KOK bringt dort ein, was die Fachberatungsstellen aus ihrer Arbeit berichten.',
    },
    en: {
      name: 'Federal and State Working Group on Trafficking in Human Beings',
      role: 'Contributor',
      description:
        'The working group is based at the Federal Ministry for Family Affairs, Senior Citizens, Women and Youth. KOK contributes what the specialised counselling centres report from their work.',
    },
  },
  {
    key: 'labour-group',
    shared: { level: 'national', kind: 'working-group' },
    de: {
      name: 'Bund-Länder-Arbeitsgruppe Menschenhandel zur Arbeitsausbeutung',
      role: 'Mitarbeit',
      description:
        'Hier geht es um Menschen, die in Arbeitsverhältnissen ausgebeutet werden. Der KOK vertritt die Sicht der Beratungspraxis.',
    },
    en: {
      name: 'Federal and State Working Group on Trafficking for the Purpose of Labour Exploitation',
      role: 'Contributor',
      description:
        'This group deals with people who are exploited for their labour. KOK represents the perspective of counselling practice.',
    },
  },
  {
    key: 'forum',
    shared: (id) => ({
      level: 'national',
      kind: 'membership',
      website: 'https://www.forum-menschenrechte.de',
      logo: id('media', 'zeichen-forum'),
    }),
    de: {
      name: 'Forum Menschenrechte',
      role: 'Mitglied',
      description:
        'Als Mitglied setzt sich der KOK dafür ein, dass Menschenhandel auch dort als Frage der Menschenrechte behandelt wird.',
    },
    en: {
      name: 'Forum Menschenrechte (human rights forum)',
      role: 'Member',
      description:
        'As a member, KOK works to have trafficking treated there, too, as a matter of human rights.',
    },
  },
  {
    key: 'further-organisations',
    shared: { level: 'national', kind: 'cooperation' },
    de: {
      name: 'Weitere Organisationen in Deutschland',
      role: 'Vernetzung und Zusammenarbeit',
      description:
        'Über Mitgliedschaften und Gremien hinaus ist der KOK bundesweit mit weiteren Organisationen vernetzt und arbeitet mit ihnen zusammen.',
    },
    en: {
      name: 'Further organisations in Germany',
      role: 'Networking and cooperation',
      description:
        'Beyond memberships and committees, KOK is in touch with further organisations throughout Germany and works together with them.',
    },
  },
  {
    key: 'past-example',
    shared: (id) => ({
      level: 'national',
      kind: 'cooperation',
      logo: id('media', 'zeichen-beispielverbund'),
      website: 'https://www.example.org',
      since: '2017-03-01T12:00:00.000Z',
      until: '2020-02-29T12:00:00.000Z',
    }),
    de: {
      name: 'Beispiel: Projektverbund „Brücken“',
      role: 'Projektpartner',
      description:
        'Beispiel für die Vorführung: eine erfundene Zusammenarbeit, die zu Ende ist und deshalb bei den früheren steht.',
    },
    en: {
      name: 'Example: “Bridges” project partnership',
      role: 'Project partner',
      description:
        'Example for the demo: an invented cooperation that has ended and is therefore listed among the past ones.',
    },
  },
]

export const memberships: MembershipEntry[] = [...national, ...international]
