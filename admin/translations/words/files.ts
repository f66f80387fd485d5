const de = {
  files: 'Export und Import',
  format: 'Format',
  withAddresses: 'mit den Adressen der Seiten',
  export: 'Exportieren, was die Liste zeigt',
  importFile: 'Übersetzte Datei',
  importNow: 'Übernehmen',
  importGood: 'Die guten Zeilen übernehmen ({count})',
  lookingAtFile: 'Die Datei wird geprüft …',
  wouldImport:
    'Noch ist nichts übernommen. Die Datei bringt: neu {new}, geändert {changed}, gleich {unchanged}, überholt {outdated}, hier neuer {newer}, abgelehnt {rejected}.',
  rejectionStops:
    'Abgelehnte Zeilen werden nicht übernommen. Berichtigen Sie sie und wählen Sie die Datei noch einmal, oder übernehmen Sie die guten Zeilen.',
  imported:
    'Übernommen: neu {new}, geändert {changed}, daneben gelegt {beside}. Gleich geblieben: {unchanged}, nicht übernommen: {left}.',
  newerQuestion: 'Texte, die hier neuer sind als die Datei: {count}. Was soll gelten?',
  newerChoice: {
    keep: 'Die Texte hier behalten',
    replace: 'Durch die der Datei ersetzen',
    beside: 'Die der Datei als Vorschlag danebenlegen',
  },
  line: 'Zeile',
  before: 'bisher',
  after: 'danach',
  outcome: {
    new: 'neu',
    changed: 'geändert',
    outdated: 'überholt',
    newer: 'hier neuer',
    beside: 'daneben gelegt',
    rejected: 'abgelehnt',
  },
  rowsShown: 'Gezeigt werden {shown} von {count} Zeilen.',
  fromFile: 'Vorschlag aus einer Datei',
  fromFileBy: 'Danebengelegt am {date} von {name}:',
  takeFromFile: 'Als Entwurf übernehmen',
  discardFromFile: 'Vorschlag verwerfen',
}

const en: typeof de = {
  files: 'Export and import',
  format: 'Format',
  withAddresses: 'with the addresses of pages',
  export: 'Export what the list shows',
  importFile: 'Translated file',
  importNow: 'Import',
  importGood: 'Import the good rows ({count})',
  lookingAtFile: 'Looking at the file …',
  wouldImport:
    'Nothing is imported yet. The file brings: new {new}, changed {changed}, the same {unchanged}, out of date {outdated}, newer here {newer}, rejected {rejected}.',
  rejectionStops:
    'Rejected rows are not imported. Correct them and choose the file again, or import the good rows.',
  imported:
    'Imported: new {new}, changed {changed}, put beside {beside}. The same as before: {unchanged}, not imported: {left}.',
  newerQuestion: 'Texts that are newer here than the file: {count}. What counts?',
  newerChoice: {
    keep: 'Keep the texts here',
    replace: 'Replace them with those of the file',
    beside: 'Put those of the file beside them as suggestions',
  },
  line: 'Line',
  before: 'before',
  after: 'after',
  outcome: {
    new: 'new',
    changed: 'changed',
    outdated: 'out of date',
    newer: 'newer here',
    beside: 'put beside',
    rejected: 'rejected',
  },
  rowsShown: 'The table shows {shown} of {count} rows.',
  fromFile: 'Suggestion from a file',
  fromFileBy: 'Put here on {date} by {name}:',
  takeFromFile: 'Use as a draft',
  discardFromFile: 'Discard the suggestion',
}

/** The words of the desk about files of translations. */
export const fileWords = { de, en }
