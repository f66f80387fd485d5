import type { PanelLanguage } from '@/i18n/panel-languages'

const de = {
  tooLarge: 'Die Datei ist größer als {limit} MB. Teilen Sie sie auf.',
  archive: 'Archive werden nicht angenommen. Entpacken Sie die Datei zuerst.',
  utf16: 'Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8.',
  encoding: 'Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie als UTF-8.',
  unknownFormat:
    'Die Datei ist weder XLIFF noch PO, CSV oder JSON aus dieser Übersetzungsverwaltung.',
  doctype: 'Eine DOCTYPE-Angabe ist nicht erlaubt. Entfernen Sie sie.',
  xml: 'Das XML ist fehlerhaft: {detail}',
  depth: 'Die Elemente sind tiefer als {limit} Ebenen verschachtelt.',
  xliffVersion: 'Diese Fassung von XLIFF wird nicht gelesen. Möglich sind 1.2 und 2.0 bis 2.1.',
  inlineElement: 'Das Element <{name}> kann in einem Text nicht übernommen werden.',
  noLanguages: 'Die Datei nennt ihre Ausgangs- und Zielsprache nicht.',
  language: 'Die Sprache „{language}“ gibt es hier nicht, oder sie ist nicht für Sie freigegeben.',
  sameLanguage: 'Ausgangs- und Zielsprache der Datei sind gleich.',
  mixedLanguages: 'Die Teile der Datei haben verschiedene Sprachen. Importieren Sie sie einzeln.',
  syntax: 'Die Datei ist nicht lesbar: {detail}',
  column: 'Die Spalte „{name}“ fehlt.',
  noId: 'Die Kennung des Textes fehlt.',
  unknownId: 'Einen Text mit der Kennung „{id}“ gibt es hier nicht.',
  doubleId: 'Der Text mit der Kennung „{id}“ steht mehrmals in der Datei.',
  wrongSourceLanguage:
    'Dieser Text wird aus der Sprache „{language}“ übersetzt, nicht aus der der Datei.',
  sourceChanged: 'Der Ausgangstext hat sich seit dem Export geändert. Exportieren Sie neu.',
  sourceGone: 'Den Ausgangstext gibt es nicht mehr.',
  controlCharacter: 'Der Text enthält das Steuerzeichen {code}, das der Ausgangstext nicht hat.',
} as const

export type FaultKey = keyof typeof de

const en: Record<FaultKey, string> = {
  tooLarge: 'The file is larger than {limit} MB. Split it.',
  archive: 'Archives are not accepted. Unpack the file first.',
  utf16: 'The file is written in UTF-16. Save it as UTF-8.',
  encoding: 'The file is not written in UTF-8. Save it as UTF-8.',
  unknownFormat: 'The file is neither XLIFF nor PO, CSV or JSON from this translation desk.',
  doctype: 'A DOCTYPE is not allowed. Remove it.',
  xml: 'The XML is faulty: {detail}',
  depth: 'Elements are nested deeper than {limit} levels.',
  xliffVersion: 'This version of XLIFF is not read. Use 1.2, or 2.0 to 2.1.',
  inlineElement: 'The element <{name}> cannot be taken over in a text.',
  noLanguages: 'The file does not name its source and target language.',
  language: 'The language “{language}” does not exist here, or is not open to you.',
  sameLanguage: 'The source and target language of the file are the same.',
  mixedLanguages: 'The parts of the file have different languages. Import them one by one.',
  syntax: 'The file cannot be read: {detail}',
  column: 'The column “{name}” is missing.',
  noId: 'The id of the text is missing.',
  unknownId: 'There is no text with the id “{id}” here.',
  doubleId: 'The text with the id “{id}” stands in the file more than once.',
  wrongSourceLanguage:
    'This text is translated from the language “{language}”, not from that of the file.',
  sourceChanged: 'The source has changed since the export. Export it again.',
  sourceGone: 'The source does not exist any more.',
  controlCharacter: 'The text has the control character {code}, which the source does not have.',
}

export const messages: Record<PanelLanguage, Record<FaultKey, string>> = { de, en }
