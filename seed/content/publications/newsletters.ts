import type { PublicationEntry } from '@/seed/types'

import { noonOf, example, exampleSubtitle, ownPublication } from './facts'

const series = { de: 'KOK informiert', en: 'KOK informiert (KOK informs)' }
const issn = '1234-5679'

const second: PublicationEntry = {
  key: 'newsletter-2026-2',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'newsletter',
    date: noonOf('2026-09-15'),
    number: '2/2026',
    issn,
    topics: [id('focus-areas', 'publishing'), id('focus-areas', 'international-committees')],
    funders: [id('funders', 'ministry'), id('funders', 'foundation')],
  }),
  de: {
    title: 'Über Grenzen hinweg beraten',
    slug: 'kok-informiert-2026-2',
    subtitle: exampleSubtitle.de,
    series: series.de,
    summary:
      'Diese Ausgabe zeigt, wie Fachberatungsstellen mit Organisationen in anderen Ländern zusammenarbeiten, wenn Betroffene weiterreisen oder zurückkehren.',
    keywords: ['Kooperation', 'international', 'Rückkehr'],
    body: [
      { h2: 'In dieser Ausgabe' },
      {
        list: [
          'Wie eine Anfrage aus dem Ausland beantwortet wird',
          'Was Betroffene vor einer Rückkehr wissen wollen',
          'Wer im Netzwerk weiterhilft',
        ],
      },
      example('de'),
    ],
  },
  en: {
    title: 'Counselling across borders',
    slug: 'kok-informiert-2026-2',
    subtitle: exampleSubtitle.en,
    series: series.en,
    summary:
      'This issue shows how specialised counselling centres work with organisations in other countries when trafficked persons move on or return.',
    keywords: ['cooperation', 'international', 'return'],
    body: [
      { h2: 'In this issue' },
      {
        list: [
          'How an enquiry from abroad is answered',
          'What people want to know before they return',
          'Who in the network can help',
        ],
      },
      example('en'),
    ],
  },
}

/** Its English text is written but waits for approval: a draft on purpose. */
const first: PublicationEntry = {
  key: 'newsletter-2026-1',
  pdfs: ['de'],
  drafts: ['en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'newsletter',
    date: noonOf('2026-02-17'),
    number: '1/2026',
    issn,
    topics: [id('focus-areas', 'publishing'), id('focus-areas', 'meetings')],
    funders: [id('funders', 'ministry'), id('funders', 'foundation')],
  }),
  de: {
    title: 'Voneinander lernen',
    slug: 'kok-informiert-2026-1',
    subtitle: exampleSubtitle.de,
    series: series.de,
    summary:
      'Rückblick auf ein Vernetzungstreffen: Was nehmen die Fachberatungsstellen mit, und welche Fragen bleiben?',
    keywords: ['Vernetzung', 'Fortbildung'],
    body: [
      { h2: 'In dieser Ausgabe' },
      'Drei Fragen, die beim Treffen in jeder Gruppe auftauchten, und drei Antworten zum Weiterdenken.',
      example('de'),
    ],
  },
  en: {
    title: 'Learning from one another',
    slug: 'kok-informiert-2026-1',
    subtitle: exampleSubtitle.en,
    series: series.en,
    summary:
      'Looking back on a networking meeting: what do the specialised counselling centres take home, and which questions remain?',
    keywords: ['networking', 'training'],
    body: [
      { h2: 'In this issue' },
      'Three questions that came up in every group at the meeting, and three answers to take further.',
      example('en'),
    ],
  },
}

export const newsletters: PublicationEntry[] = [second, first]
