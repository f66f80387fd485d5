import type { PageEntry } from '@/seed/types'

export const howWeWork: PageEntry = {
  key: 'how-we-work',
  shared: {},
  de: {
    title: 'So arbeiten wir',
    slug: 'so-arbeiten-wir',
    lead: 'Was Fachberatungsstellen erfahren, soll Politik und Öffentlichkeit erreichen. Und was dort geschieht, soll in der Beratung ankommen.',
    body: [
      { h2: 'Zusammentragen und aufbereiten' },
      'Unsere Schwerpunkte folgen aus unseren Zielen. Wir recherchieren zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen*, bündeln die Informationen und bereiten sie für die Praxis auf.',
      { figure: 'netz' },
      { h2: 'Weitergeben und einfordern' },
      'Wissen, Erfahrungen und Forderungen aus der Praxis geben wir an Politik und Öffentlichkeit weiter. Wir schreiben Stellungnahmen und bringen in Gremien ein, wo gehandelt werden muss.',
      {
        quote: {
          text: 'Wissenstransfer, Koordination und Vernetzung gehören zu unseren Kernaufgaben.',
          source: 'Aus unseren Grundsätzen',
        },
      },
      { h2: 'Unsere Schwerpunkte' },
      { listing: { of: 'focus-areas', limit: 4 } },
    ],
    meta: {
      title: 'So arbeiten wir',
      description:
        'Wie der KOK Informationen bündelt, Wissen weitergibt und Handlungsbedarf in Gremien einbringt.',
    },
  },
  en: {
    title: 'How we work',
    slug: 'how-we-work',
    lead: 'What specialised counselling centres learn should reach policymakers and the public. And what happens there should reach those who counsel.',
    body: [
      { h2: 'Gather and prepare' },
      'Our focus areas follow from our goals. We research trafficking, exploitation and violence against migrant women*, bring the information together and prepare it for use in practice.',
      { figure: 'netz' },
      { h2: 'Pass on and call for action' },
      'We pass on the knowledge, experience and demands of practitioners to policymakers and the public. We write statements and tell committees where action is needed.',
      {
        quote: {
          text: 'Knowledge transfer, coordination and networking are among our core tasks.',
          source: 'From our principles',
        },
      },
      { h2: 'Our focus areas' },
      { listing: { of: 'focus-areas', limit: 4 } },
    ],
    meta: {
      title: 'How we work',
      description:
        'How KOK gathers information, passes on knowledge and tells committees where action is needed.',
    },
  },
}

/** Stays untranslated: Easy Language has readers of its own. */
export const easyGerman: PageEntry = {
  key: 'easy-german',
  shared: { isEasy: true },
  de: {
    title: 'Leichte Sprache',
    slug: 'leichte-sprache',
    lead: 'Hier lesen Sie in Leichter Sprache: Was macht der KOK?',
    body: [
      { h2: 'Wer ist der KOK?' },
      'Der KOK ist ein Verein in Berlin.',
      'Beim KOK machen viele Beratungs-Stellen aus Deutschland mit.',
      'Manche Menschen haben Menschen-Handel erlebt.',
      'Die Beratungs-Stellen helfen diesen Menschen.',
      { h2: 'Was ist Menschen-Handel?' },
      'Menschen-Handel ist verboten.',
      'Jemand zwingt einen anderen Menschen zu etwas.',
      'Zum Beispiel: Der Mensch muss arbeiten und bekommt kein Geld dafür.',
      'Oder: Der Mensch muss Sex mit anderen Menschen haben.',
      'Aber der Mensch will das nicht.',
      'Das nennt man auch: Ausbeutung.',
      { h2: 'Was macht der KOK?' },
      {
        list: [
          'Der KOK sammelt Wissen.',
          'Der KOK spricht mit Menschen aus der Politik.',
          'Der KOK sagt: Diese Menschen haben Rechte.',
        ],
      },
      { h2: 'Brauchen Sie Hilfe?' },
      'Für Frauen gibt es das Hilfe-Telefon „Gewalt gegen Frauen“.',
      { callout: { text: 'Die Nummer ist: 116 016.' } },
      'Für alle anderen gibt es die Seite [Hilfe](/de/hilfe).',
      'Sind Sie in Gefahr? Rufen Sie die Polizei: 110.',
    ],
    meta: {
      title: 'Der KOK in Leichter Sprache',
      description: 'Was der KOK macht und wo es Hilfe gibt, erklärt in Leichter Sprache.',
    },
  },
}
