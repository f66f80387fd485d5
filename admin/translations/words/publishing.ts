const de = {
  takesAlong: 'Was beim Veröffentlichen mitgeht',
  withSource:
    'Wird der Ausgangstext ({source}) veröffentlicht, folgt ihm der veröffentlichte Text ({language}):',
  withTarget: 'Wird {language} veröffentlicht, folgt der Text dem Ausgangstext:',
  goes: 'Entfällt: {words}',
  moves: 'Die Reihenfolge wird die des Ausgangstexts.',
  reshapes: 'Die Gliederung wird die des Ausgangstexts.',
  pastFollows: 'Beim Veröffentlichen mitgegangen',
  somebody: 'automatisch',
  notApproved: 'Noch nicht freigegeben ({language}): {count}',
  gapsMean: 'Besucher*innen lesen dort nichts oder die ältere Fassung.',
  publishAnyway: 'Trotzdem veröffentlichen',
  publishQuestion: 'Vor dem Veröffentlichen',
}

const en: typeof de = {
  takesAlong: 'What goes along when you publish',
  withSource:
    'When the source ({source}) is published, the published text ({language}) follows it:',
  withTarget: 'When {language} is published, the text follows the source:',
  goes: 'Goes: {words}',
  moves: 'The order becomes that of the source.',
  reshapes: 'The structure becomes that of the source.',
  pastFollows: 'What went along with earlier publishes',
  somebody: 'automatically',
  notApproved: 'Not approved yet ({language}): {count}',
  gapsMean: 'Visitors read nothing there, or the older version.',
  publishAnyway: 'Publish anyway',
  publishQuestion: 'Before you publish',
}

/** What the desk and the publish button say about publishing. */
export const publishingWords = { de, en }
