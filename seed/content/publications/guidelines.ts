import type { PublicationEntry } from '@/seed/types'

import { noonOf, example, exampleSubtitle, ownPublication } from './facts'

const second: PublicationEntry = {
  key: 'standards-2',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'guideline',
    date: noonOf('2024-09-12'),
    edition: 2,
    topics: [id('focus-areas', 'knowledge-transfer'), id('focus-areas', 'exchange')],
    funders: [id('funders', 'ministry'), id('funders', 'foundation')],
    isbn: '978-3-16-148410-0',
    licence: 'cc-by-4.0',
  }),
  de: {
    title: 'Standards in der Beratung von Betroffenen',
    slug: 'standards-in-der-beratung-2024',
    subtitle: exampleSubtitle.de,
    summary:
      'Der Leitfaden beschreibt Schritt für Schritt, worauf es in der Beratung ankommt: Vertraulichkeit, Freiwilligkeit und Entscheidungen, die bei den Betroffenen bleiben.',
    keywords: ['Beratung', 'Standards', 'Fachberatungsstellen'],
    body: [
      { h2: 'Für wen' },
      'Der Leitfaden richtet sich an Mitarbeiter*innen der Fachberatungsstellen, besonders an neue.',
      { h2: 'Was neu ist' },
      'Die zweite Auflage enthält zusätzlich ein Kapitel über Beratung am Telefon und Hinweise zum Umgang mit Sprachmittlung.',
      {
        list: [
          'Erstgespräch und Vertraulichkeit',
          'Beratung am Telefon',
          'Zusammenarbeit mit anderen Stellen',
        ],
      },
      example('de'),
    ],
  },
  en: {
    title: 'Standards for counselling trafficked persons',
    slug: 'standards-for-counselling-2024',
    subtitle: exampleSubtitle.en,
    summary:
      'The guideline describes step by step what matters in counselling: confidentiality, free choice, and decisions that stay with the person concerned.',
    keywords: ['counselling', 'standards', 'specialised counselling centres'],
    body: [
      { h2: 'For whom' },
      'The guideline is meant for staff of specialised counselling centres, new colleagues in particular.',
      { h2: 'What is new' },
      'The second edition adds a chapter on counselling by telephone and advice on working with interpreters.',
      {
        list: [
          'First conversation and confidentiality',
          'Counselling by telephone',
          'Working with other services',
        ],
      },
      example('en'),
    ],
  },
}

const first: PublicationEntry = {
  key: 'standards-1',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'guideline',
    date: noonOf('2019-01-01'),
    dateIsYearOnly: true,
    edition: 1,
    supersededBy: id('publications', 'standards-2'),
    topics: [id('focus-areas', 'knowledge-transfer')],
    funders: [id('funders', 'ministry'), id('funders', 'former-foundation')],
    licence: 'all-rights-reserved',
  }),
  de: {
    title: 'Standards in der Beratung von Betroffenen',
    slug: 'standards-in-der-beratung-2019',
    subtitle: exampleSubtitle.de,
    summary:
      'Die erste Auflage des Leitfadens. Sie bleibt zum Nachschlagen stehen; für die Arbeit gilt die neuere.',
    keywords: ['Beratung', 'Standards'],
    body: [
      'Der Leitfaden fasst Erfahrungen aus der Beratung in kurzen Kapiteln zusammen.',
      example('de'),
    ],
  },
  en: {
    title: 'Standards for counselling trafficked persons',
    slug: 'standards-for-counselling-2019',
    subtitle: exampleSubtitle.en,
    summary:
      'The first edition of the guideline. It remains here for reference; for practical work, please use the newer one.',
    keywords: ['counselling', 'standards'],
    body: ['The guideline sums up counselling experience in short chapters.', example('en')],
  },
}

const agreements: PublicationEntry = {
  key: 'agreements',
  pdfs: ['de'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'guideline',
    date: noonOf('2025-04-02'),
    topics: [id('focus-areas', 'negotiations'), id('focus-areas', 'training')],
    funders: [id('funders', 'ministry')],
    licence: 'cc-by-sa-4.0',
  }),
  de: {
    title: 'Kooperationen mit Behörden vereinbaren',
    slug: 'kooperationen-mit-behoerden-vereinbaren',
    subtitle: exampleSubtitle.de,
    summary:
      'Wie sich Fachberatungsstellen auf Verhandlungen vorbereiten, was in eine Vereinbarung gehört und wie sie im Alltag lebendig bleibt.',
    keywords: ['Kooperation', 'Polizei', 'Vereinbarungen'],
    body: [
      { h2: 'Vor der Verhandlung' },
      'Klären Sie zuerst im Team, welche Punkte Ihnen wichtig sind und wo Sie nicht nachgeben können.',
      { h2: 'Nach der Unterschrift' },
      'Vereinbaren Sie einen Termin im Jahr, an dem beide Seiten prüfen, was sich bewährt hat.',
      example('de'),
    ],
  },
  en: {
    title: 'Agreeing on cooperation with authorities',
    slug: 'agreeing-on-cooperation-with-authorities',
    subtitle: exampleSubtitle.en,
    summary:
      'How specialised counselling centres prepare for negotiations, what belongs in an agreement and how to keep it alive in everyday work.',
    keywords: ['cooperation', 'police', 'agreements'],
    body: [
      { h2: 'Before negotiating' },
      'First settle within your team which points matter to you and where you cannot give way.',
      { h2: 'After signing' },
      'Agree on one date a year at which both sides review what has worked well.',
      example('en'),
    ],
  },
}

/** The newer edition stands before the one that it replaces. */
export const guidelines: PublicationEntry[] = [second, first, agreements]
