import type { PublicationEntry } from '@/seed/types'

import { noonOf, example, exampleSubtitle, ownPublication } from './facts'

const residence: PublicationEntry = {
  key: 'statement-counselling',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'statement',
    date: noonOf('2026-05-06'),
    topics: [id('focus-areas', 'national-committees'), id('focus-areas', 'committees')],
    funders: [id('funders', 'ministry')],
  }),
  de: {
    title: 'Stellungnahme: Beratung verlässlich finanzieren',
    slug: 'stellungnahme-beratung-verlaesslich-finanzieren',
    subtitle: exampleSubtitle.de,
    summary:
      'Die Stellungnahme legt dar, warum Fachberatungsstellen planbare Mittel brauchen, und schlägt vor, wie Bund und Länder sie gemeinsam sichern können.',
    keywords: ['Finanzierung', 'Fachberatungsstellen', 'Politik'],
    body: [
      { h2: 'Worum es geht' },
      'Wo Mittel nur für kurze Zeit bewilligt werden, gehen Erfahrung und Vertrauen verloren, sobald Stellen wechseln.',
      { h2: 'Was wir fordern' },
      {
        list: [
          'Förderung über mehrere Jahre',
          'Mittel für Sprachmittlung',
          'Beteiligung der Praxis an den Entscheidungen',
        ],
      },
      example('de'),
    ],
  },
  en: {
    title: 'Statement: reliable funding for counselling',
    slug: 'statement-reliable-funding-for-counselling',
    subtitle: exampleSubtitle.en,
    summary:
      'The statement explains why specialised counselling centres need funds they can plan with, and suggests how the federal and state governments could secure them together.',
    keywords: ['funding', 'specialised counselling centres', 'politics'],
    body: [
      { h2: 'What is at stake' },
      'Where funds are granted only for short periods, experience and trust are lost whenever staff change.',
      { h2: 'What we call for' },
      {
        list: [
          'Funding over several years',
          'Funds for interpreting',
          'A say for practitioners in the decisions',
        ],
      },
      example('en'),
    ],
  },
}

/** Left untranslated on purpose. */
const labour: PublicationEntry = {
  key: 'statement-labour',
  pdfs: ['de'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'statement',
    date: noonOf('2025-07-08'),
    topics: [id('focus-areas', 'national-committees')],
    funders: [id('funders', 'ministry')],
  }),
  de: {
    title: 'Stellungnahme: Arbeitsausbeutung erkennen, Lohn sichern',
    slug: 'stellungnahme-arbeitsausbeutung-erkennen-lohn-sichern',
    subtitle: exampleSubtitle.de,
    summary:
      'Wer ausgebeutet wurde, soll den eigenen Lohn einfordern können. Die Stellungnahme nennt Hürden und Vorschläge.',
    keywords: ['Arbeitsausbeutung', 'Lohn'],
    body: [
      'Ansprüche auf Lohn bestehen auch dann, wenn die Arbeit unter Zwang geschah. Sie durchzusetzen gelingt Betroffenen selten ohne Unterstützung.',
      example('de'),
    ],
  },
}

export const statements: PublicationEntry[] = [residence, labour]
