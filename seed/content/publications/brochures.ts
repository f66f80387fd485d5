import type { PublicationEntry } from '@/seed/types'

import { noonOf, example, exampleSubtitle, ownPublication } from './facts'

const rights: PublicationEntry = {
  key: 'your-rights',
  pdfs: ['de', 'en'],
  easyToRead: [
    { h2: 'Was ist eine Beratungs-Stelle?' },
    'In der Beratungs-Stelle arbeiten Menschen, die helfen.',
    'Sie hören Ihnen zu.',
    'Sie sagen nichts weiter, wenn Sie das nicht wollen.',
    { h2: 'Was können Sie fragen?' },
    {
      list: [
        'Wo kann ich sicher schlafen?',
        'Wer hilft mir, wenn ich krank bin?',
        'Muss ich zur Polizei gehen?',
      ],
    },
    'Sie entscheiden selbst, was Sie tun möchten.',
    'Dieses Heft ist ein Beispiel. Es ist nicht echt.',
  ],
  shared: (id) => ({
    ...ownPublication,
    kind: 'brochure',
    date: noonOf('2025-11-25'),
    topics: [id('focus-areas', 'awareness'), id('focus-areas', 'publishing')],
    funders: [id('funders', 'ministry')],
    licence: 'cc-by-4.0',
  }),
  de: {
    title: 'Beratung: Ihre Fragen, Ihre Entscheidung',
    slug: 'ihre-fragen-ihre-entscheidung',
    subtitle: exampleSubtitle.de,
    summary:
      'Das Heft erklärt Betroffenen in einfachen Sätzen, was eine Fachberatungsstelle tut und welche Fragen sie dort stellen können. Auch in Leichter Sprache.',
    keywords: ['Beratung', 'Rechte', 'Leichte Sprache'],
    body: [
      { h2: 'Was Sie erwartet' },
      'Ein Gespräch, das Sie jederzeit beenden können. Niemand drängt Sie zu einer Anzeige oder zu einem anderen Schritt.',
      example('de'),
    ],
  },
  en: {
    title: 'Counselling: your questions, your decision',
    slug: 'your-questions-your-decision',
    subtitle: exampleSubtitle.en,
    summary:
      'The booklet explains in simple sentences what a specialised counselling centre does and which questions they can ask there. Also available in Easy Language (Leichte Sprache).',
    keywords: ['counselling', 'rights', 'Easy Language'],
    body: [
      { h2: 'What to expect' },
      'A conversation that you can end at any time. Nobody will push you to report anything to the police or to take any other step.',
      example('en'),
    ],
  },
}

const authorities: PublicationEntry = {
  key: 'recognising',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'brochure',
    date: noonOf('2022-10-18'),
    topics: [id('focus-areas', 'training'), id('focus-areas', 'awareness')],
    funders: [id('funders', 'ministry'), id('funders', 'donations')],
    licence: 'cc-by-nc-nd-4.0',
  }),
  de: {
    title: 'Hinsehen und nachfragen',
    slug: 'hinsehen-und-nachfragen',
    subtitle: exampleSubtitle.de,
    summary:
      'Begleitheft zu Schulungen in Behörden: worauf es in den ersten Minuten eines Gesprächs ankommt und wann eine Fachberatungsstelle dazukommen sollte.',
    keywords: ['Schulung', 'Behörden', 'Gesprächsführung'],
    body: [
      { h2: 'Drei Grundsätze' },
      {
        list: [
          'Erst zuhören, dann fragen.',
          'Sagen, was mit den Angaben geschieht.',
          'Auf Beratung hinweisen, ohne zu drängen.',
        ],
      },
      example('de'),
    ],
  },
  en: {
    title: 'Look closely and ask',
    slug: 'look-closely-and-ask',
    subtitle: exampleSubtitle.en,
    summary:
      'Companion booklet for training in authorities: what matters in the first minutes of a conversation, and when to involve a specialised counselling centre.',
    keywords: ['training', 'authorities', 'conversation'],
    body: [
      { h2: 'Three principles' },
      {
        list: [
          'Listen first, then ask.',
          'Say what will happen to the information.',
          'Point out counselling without pushing.',
        ],
      },
      example('en'),
    ],
  },
}

export const brochures: PublicationEntry[] = [rights, authorities]
