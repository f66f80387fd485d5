import type { PublicationEntry } from '@/seed/types'

import { noonOf, example, exampleSubtitle, ownPublication } from './facts'

const access: PublicationEntry = {
  key: 'study-access',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'study',
    authors: ['A. Beispiel', 'B. Muster'],
    date: noonOf('2023-06-20'),
    topics: [id('focus-areas', 'knowledge-transfer'), id('focus-areas', 'national-committees')],
    funders: [id('funders', 'ministry'), id('funders', 'former-foundation')],
    doi: '10.5555/leitbild.beispiel.2023',
    licence: 'cc-by-4.0',
  }),
  de: {
    title: 'Wege in die Beratung',
    slug: 'wege-in-die-beratung',
    subtitle: exampleSubtitle.de,
    summary:
      'Die Studie fragt, wie Betroffene von Menschenhandel und Ausbeutung von Fachberatungsstellen erfahren und was ihnen den ersten Schritt erleichtert.',
    keywords: ['Zugang', 'Beratung', 'Forschung'],
    body: [
      { h2: 'Fragestellung' },
      'Zwischen der ersten Information und dem ersten Gespräch liegt oft viel Zeit. Die Studie untersucht, wodurch sie kürzer werden kann.',
      { h2: 'Vorgehen' },
      'Ausgewertet wurden erfundene Gespräche mit erfundenen Stellen. Zahlen enthält dieses Beispiel deshalb nicht.',
      example('de'),
    ],
  },
  en: {
    title: 'Ways into counselling',
    slug: 'ways-into-counselling',
    subtitle: exampleSubtitle.en,
    summary:
      'The study asks how trafficked and exploited persons learn about specialised counselling centres and what makes the first step easier.',
    keywords: ['access', 'counselling', 'research'],
    body: [
      { h2: 'Research question' },
      'A long time often passes between the first information and the first conversation. The study looks at what could shorten it.',
      { h2: 'Approach' },
      'Invented conversations with invented services were evaluated. This example therefore contains no figures.',
      example('en'),
    ],
  },
}

/** Left a draft in both languages on purpose: nobody outside the panel may see it. */
const draft: PublicationEntry = {
  key: 'study-draft',
  pdfs: [],
  drafts: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'study',
    date: noonOf('2026-11-16'),
    topics: [id('focus-areas', 'knowledge-transfer')],
  }),
  de: {
    title: 'Digitale Beratung (Entwurf)',
    slug: 'digitale-beratung',
    subtitle: exampleSubtitle.de,
    summary: 'Ein Entwurf, der noch geprüft wird und deshalb nicht öffentlich ist.',
    keywords: ['Digitalisierung', 'Beratung'],
    body: ['Dieser Text ist noch in Arbeit.', example('de')],
  },
  en: {
    title: 'Digital counselling (draft)',
    slug: 'digital-counselling',
    subtitle: exampleSubtitle.en,
    summary: 'A draft that is still under review and therefore not public.',
    keywords: ['digitalisation', 'counselling'],
    body: ['This text is still being worked on.', example('en')],
  },
}

const annual: PublicationEntry = {
  key: 'annual-report',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'report',
    date: noonOf('2026-03-31'),
    topics: [
      id('focus-areas', 'network'),
      id('focus-areas', 'public-relations'),
      id('focus-areas', 'committees'),
      id('focus-areas', 'fundraising'),
    ],
    funders: [id('funders', 'ministry'), id('funders', 'foundation')],
    licence: 'cc-by-nc-nd-4.0',
  }),
  de: {
    title: 'Jahresbericht 2025',
    slug: 'jahresbericht-2025',
    subtitle: exampleSubtitle.de,
    summary:
      'Ein Jahr im Überblick, nach den vier Schwerpunkten geordnet: Vernetzung, Öffentlichkeitsarbeit, Gremien und Fundraising.',
    keywords: ['Jahresbericht', 'Überblick'],
    body: [
      { h2: 'Aufbau' },
      'Jeder Abschnitt beginnt mit einem Ziel und endet mit einer offenen Frage für das folgende Jahr.',
      { list: ['Vernetzung', 'Öffentlichkeitsarbeit', 'Gremien', 'Fundraising'] },
      example('de'),
    ],
  },
  en: {
    title: 'Annual report 2025',
    slug: 'annual-report-2025',
    subtitle: exampleSubtitle.en,
    summary:
      'A year at a glance, arranged by the four focus areas: networking, public relations, committees and fundraising.',
    keywords: ['annual report', 'overview'],
    body: [
      { h2: 'Structure' },
      'Each section begins with a goal and ends with an open question for the following year.',
      { list: ['Networking', 'Public relations', 'Committees', 'Fundraising'] },
      example('en'),
    ],
  },
}

export const studies: PublicationEntry[] = [access, draft, annual]
