import type { PublicationEntry } from '@/seed/types'

import { noonOf, example, exampleSubtitle, ownPublication } from './facts'

const anniversary: PublicationEntry = {
  key: 'press-2025',
  pdfs: ['de', 'en'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'press-release',
    date: noonOf('2025-10-15'),
    topics: [id('focus-areas', 'public-relations')],
  }),
  de: {
    title: 'Zehn Jahre Leitbild: woran sich der KOK messen lässt',
    slug: 'zehn-jahre-leitbild',
    subtitle: exampleSubtitle.de,
    summary:
      'Im Oktober 2015 beschloss die Mitgliedsversammlung das Leitbild. Zum Jahrestag fragt der KOK öffentlich, was erreicht ist.',
    keywords: ['Leitbild', 'Jahrestag'],
    body: [
      'Das Leitbild hält gemeinsame Ziele fest. Ein Jahrestag ist Anlass, sie mit dem Alltag der Betroffenen zu vergleichen.',
      example('de'),
    ],
  },
  en: {
    title: 'Ten years of the mission statement: how KOK measures up',
    slug: 'ten-years-of-the-mission-statement',
    subtitle: exampleSubtitle.en,
    summary:
      'In October 2015 the general assembly adopted the mission statement. On the anniversary, KOK asks in public what has been achieved.',
    keywords: ['mission statement', 'anniversary'],
    body: [
      'The mission statement records common goals. An anniversary is an occasion to compare them with the everyday lives of trafficked persons.',
      example('en'),
    ],
  },
}

/** Left untranslated on purpose. */
const website: PublicationEntry = {
  key: 'press-2026',
  pdfs: ['de'],
  shared: (id) => ({
    ...ownPublication,
    kind: 'press-release',
    date: noonOf('2026-10-01'),
    topics: [id('focus-areas', 'public-relations'), id('focus-areas', 'awareness')],
  }),
  de: {
    title: 'Neue Website: ohne Cookies, ohne Tracking',
    slug: 'neue-website-ohne-cookies',
    subtitle: exampleSubtitle.de,
    summary:
      'Die Website setzt keine Cookies, lädt nichts von fremden Servern und zählt keine Besuche. Der Browser merkt sich trotzdem, welche Seiten geöffnet wurden.',
    keywords: ['Website', 'Datenschutz'],
    body: [
      'Informationen über Hilfe müssen erreichbar sein, ohne dass Lesende dafür mit ihren Daten zahlen.',
      'Was auf dem eigenen Gerät bleibt, kann keine Website verhindern: den Verlauf des Browsers und heruntergeladene Dateien. Wie sich beides löschen lässt, steht auf der Seite [Datenschutz](pages:privacy).',
      example('de'),
    ],
  },
}

export const pressReleases: PublicationEntry[] = [anniversary, website]
