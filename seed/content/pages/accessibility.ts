import type { PageEntry } from '@/seed/types'

export const accessibility: PageEntry = {
  key: 'accessibility',
  shared: {},
  de: {
    title: 'Barrierefreiheit',
    slug: 'barrierefreiheit',
    lead: 'Diese Website soll für alle nutzbar sein. Hier steht, was dafür getan ist und was noch fehlt.',
    body: [
      { h2: 'Stand der Vereinbarkeit' },
      'Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA. Automatische Prüfungen laufen bei jeder Änderung; sie finden nur einen Teil möglicher Barrieren.',
      {
        list: [
          'Alles lässt sich mit der Tastatur bedienen.',
          'Jede Seite funktioniert ohne Skripte und lässt sich auf 200 Prozent vergrößern.',
          'Helle, dunkle und kontraststarke Darstellung richten sich nach Ihrem Gerät.',
          'Informative Bilder haben in beiden Sprachen einen Alternativtext.',
        ],
      },
      { h2: 'So stellen Sie die Seite ein' },
      {
        table: {
          caption: 'Was sich einstellen lässt, und wo',
          heads: ['Was', 'So geht es'],
          rows: [
            [
              'Schrift größer oder kleiner',
              'Taste Strg (Mac: Befehl) halten, dazu Plus oder Minus',
            ],
            ['Helle oder dunkle Farben', 'In den Einstellungen Ihres Geräts, unter Anzeige'],
            ['Weniger Bewegung', 'In den Einstellungen Ihres Geräts, unter Bedienungshilfen'],
          ],
        },
      },
      { h2: 'Was noch fehlt' },
      {
        list: [
          'Menschen, die mit Vorleseprogrammen oder anderen Hilfsmitteln arbeiten, haben diese Vorführung noch nicht geprüft.',
          'Die PDF-Dateien haben Titel, Sprache und Überschriften, erfüllen aber nicht alle Regeln des Standards PDF/UA.',
          'Videos in Gebärdensprache gibt es nicht.',
        ],
      },
      { h2: 'Barriere melden' },
      'Stoßen Sie auf ein Hindernis? Schreiben Sie uns über die Seite [Kontakt](pages:contact), am besten mit der Adresse der Seite, um die es geht.',
    ],
    meta: {
      title: 'Erklärung zur Barrierefreiheit',
      description:
        'Was diese Website für Barrierefreiheit tut, was noch fehlt und wie Sie ein Hindernis melden.',
    },
  },
  en: {
    title: 'Accessibility',
    slug: 'accessibility',
    lead: 'Everyone should be able to use this website. This page says what has been done for that, and what is still missing.',
    body: [
      { h2: 'Compliance status' },
      'We aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Automatic checks run with every change; they find only some of the possible barriers.',
      {
        list: [
          'Everything can be used with a keyboard.',
          'Every page works without scripts and can be enlarged to 200 per cent.',
          'Light, dark and high-contrast display follow your device.',
          'Meaningful images have a text alternative in both languages.',
        ],
      },
      { h2: 'How to adjust the page' },
      {
        table: {
          caption: 'What can be adjusted, and where',
          heads: ['What', 'How'],
          rows: [
            ['Larger or smaller text', 'Hold Ctrl (Mac: Command) and press plus or minus'],
            ['Light or dark colours', 'In the settings of your device, under display'],
            ['Less movement', 'In the settings of your device, under accessibility'],
          ],
        },
      },
      { h2: 'What is still missing' },
      {
        list: [
          'People who use screen readers or other assistive technology have not tested this demo yet.',
          'The PDF files have a title, a language and headings, but do not meet every rule of the PDF/UA standard.',
          'There are no sign language videos.',
        ],
      },
      { h2: 'Report a barrier' },
      'Have you found a barrier? Tell us through the [contact page](pages:contact), ideally with the address of the page concerned.',
    ],
    meta: {
      title: 'Accessibility statement',
      description:
        'What this website does for accessibility, what is still missing and how to report a barrier.',
    },
  },
}
