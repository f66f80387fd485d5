import type { PageEntry } from '@/seed/types'

import { exampleNote } from './note'

export const trafficking: PageEntry = {
  key: 'trafficking',
  shared: {},
  de: {
    title: 'Was ist Menschenhandel?',
    slug: 'was-ist-menschenhandel',
    lead: 'Menschenhandel heißt: Jemand nutzt die Lage eines anderen Menschen aus, um an ihm zu verdienen. Das geschieht auch in Deutschland, oft mitten im Alltag.',
    body: [
      exampleNote.de,
      { h2: 'Worum es geht' },
      'Menschenhandel beginnt selten mit einer Entführung. Meist steht am Anfang ein Versprechen: eine gute Arbeit, eine Beziehung, eine Wohnung, ein Weg nach Deutschland. Erst später zeigt sich, dass die Bedingungen andere sind. Wer dann Schulden abarbeiten soll, keinen Pass mehr hat, die Sprache nicht spricht oder bedroht wird, kann nicht einfach gehen.',
      'Entscheidend ist nicht, ob jemand eine Grenze überquert hat. Entscheidend ist, dass eine Notlage oder Abhängigkeit ausgenutzt wird und dass der Mensch über seine Arbeit, seinen Körper oder sein Leben nicht mehr frei entscheiden kann. Auch wer anfangs zugestimmt hat, kann betroffen sein.',
      { h2: 'Wen es trifft' },
      'Betroffen sind Frauen, Männer, Kinder und Menschen jeden Geschlechts, mit und ohne deutschen Pass. Es liegt nicht an ihnen: Verantwortlich sind diejenigen, die andere ausbeuten, und Verhältnisse, die das leicht machen.',
      { h2: 'Mehr dazu' },
      {
        list: [
          '[Formen der Ausbeutung](/de/formen-der-ausbeutung)',
          '[Woran man es erkennen kann](/de/anzeichen)',
          '[Welche Rechte Betroffene haben](/de/rechte-von-betroffenen)',
          '[Was das Gesetz sagt](/de/was-das-gesetz-sagt)',
        ],
      },
      'Brauchen Sie selbst Rat, oder sorgen Sie sich um jemanden? Auf der Seite [Hilfe](/de/hilfe) steht, wer wem wobei hilft.',
    ],
    meta: {
      title: 'Was ist Menschenhandel?',
      description: 'Was Menschenhandel bedeutet, wen er trifft und wo Sie mehr darüber lesen.',
    },
  },
  en: {
    title: 'What is trafficking in human beings?',
    slug: 'what-is-trafficking',
    lead: 'Trafficking in human beings means that somebody takes advantage of another person’s situation to profit from them. It happens in Germany too, often in the middle of everyday life.',
    body: [
      exampleNote.en,
      { h2: 'What it is about' },
      'Trafficking rarely begins with an abduction. Usually there is a promise first: a good job, a relationship, a place to live, a way to Germany. Only later does it turn out that the conditions are different. A person who has to work off debts, no longer has their passport, does not speak the language or is threatened cannot simply leave.',
      'What matters is not whether somebody has crossed a border. What matters is that an emergency or a dependency is used against a person, so that they can no longer decide freely about their work, their body or their life. Somebody who agreed at first can be affected as well.',
      { h2: 'Whom it affects' },
      'Women, men, children and people of every gender are affected, with and without a German passport. It is not their fault: those who exploit others are responsible, and so are conditions that make it easy.',
      { h2: 'Read more' },
      {
        list: [
          '[Forms of exploitation](/en/forms-of-exploitation)',
          '[Possible signs](/en/signs)',
          '[The rights of trafficked persons](/en/rights-of-trafficked-persons)',
          '[What the law says](/en/what-the-law-says)',
        ],
      },
      'Do you need advice yourself, or are you worried about somebody? The page [Help](/en/help) says who helps whom with what.',
    ],
    meta: {
      title: 'What is trafficking in human beings?',
      description:
        'What trafficking in human beings means, whom it affects, and where to read more.',
    },
  },
}
