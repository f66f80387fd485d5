import type { PageEntry } from '@/seed/types'

/** Pages in Easy Language have readers of their own, and no English side. */
export const easyPages: PageEntry[] = [
  {
    key: 'easy-site',
    shared: { isEasy: true },
    de: {
      title: 'So geht die Internet-Seite',
      slug: 'so-geht-die-internet-seite',
      lead: 'Hier lesen Sie in Leichter Sprache: So benutzen Sie diese Internet-Seite.',
      body: [
        { h2: 'Ganz oben' },
        'Ganz oben stehen Telefon-Nummern.',
        'Dort bekommen Sie Hilfe.',
        'Rechts oben steht: Seite verlassen.',
        'Klicken Sie darauf.',
        'Dann sehen Sie sofort eine andere Internet-Seite.',
        { h2: 'Das Menü' },
        'Oben ist das Menü.',
        'Im Menü stehen die Themen.',
        'Klicken Sie auf ein Thema.',
        'Dann öffnet sich die Seite zum Thema.',
        'Auf dem Handy steht oben nur: Menü.',
        { h2: 'Die Suche' },
        'Schreiben Sie ein Wort in das Such-Feld.',
        'Klicken Sie dann auf: Suchen.',
        'Dann sehen Sie passende Seiten.',
        { h2: 'Andere Sprachen' },
        'Oben steht: English.',
        'Dort lesen Sie die Seite auf Englisch.',
        'Die Hilfe gibt es in noch mehr Sprachen.',
        'Oben steht: Weitere Sprachen.',
        { h2: 'Beratung finden' },
        'Oben steht: Beratung finden.',
        'Dort finden Sie Beratungs-Stellen.',
        'Sie wählen ein Bundes-Land.',
        'Oder Sie schreiben Ihre Post-Leit-Zahl.',
        {
          callout: {
            title: 'Beispiel',
            text: 'Dieser Text ist ein Beispiel. Prüfer und Prüferinnen lesen den Text noch.',
          },
        },
      ],
      meta: {
        title: 'So geht die Internet-Seite',
        description: 'In Leichter Sprache: So benutzen Sie diese Internet-Seite.',
      },
    },
  },
  {
    key: 'easy-accessibility',
    shared: (id) => ({ isEasy: true, easyOf: id('pages', 'accessibility') }),
    de: {
      title: 'Barriere-Freiheit in Leichter Sprache',
      slug: 'barriere-freiheit-in-leichter-sprache',
      lead: 'Alle Menschen sollen diese Internet-Seite benutzen können.',
      body: [
        { h2: 'Was bedeutet Barriere-Freiheit?' },
        'Eine Barriere ist ein Hindernis.',
        'Zum Beispiel: Die Schrift ist zu klein.',
        'Barriere-Freiheit heißt: Es gibt keine Hindernisse.',
        { h2: 'Was geht schon gut?' },
        {
          list: [
            'Sie können die Seite mit der Tastatur bedienen.',
            'Sie können die Schrift größer machen.',
            'Die Farben passen sich an Ihr Gerät an.',
            'Viele Bilder haben eine Beschreibung.',
          ],
        },
        { h2: 'So machen Sie die Schrift größer' },
        'Halten Sie die Taste Strg.',
        'Drücken Sie dazu die Taste Plus.',
        { h2: 'Was geht noch nicht gut?' },
        {
          list: [
            'Menschen mit Vorlese-Programmen müssen die Seite noch prüfen.',
            'Manche PDF-Dateien haben noch Hindernisse.',
            'Es gibt noch keine Videos in Gebärden-Sprache.',
          ],
        },
        { h2: 'Haben Sie ein Problem mit der Seite?' },
        'Schreiben Sie uns.',
        'Hier finden Sie die Adresse: [Kontakt](pages:contact).',
        {
          callout: {
            title: 'Beispiel',
            text: 'Dieser Text ist ein Beispiel. Prüfer und Prüferinnen lesen den Text noch.',
          },
        },
      ],
      meta: {
        title: 'Barriere-Freiheit in Leichter Sprache',
        description: 'In Leichter Sprache: Was geht auf dieser Internet-Seite gut, was noch nicht?',
      },
    },
  },
]
