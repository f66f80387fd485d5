import type { PanelLanguage } from '@/i18n/panel-languages'

const de = {
  tooLarge: 'Die Datei ist größer als {limit} MB. Teilen Sie sie auf.',
  archive: 'Archive werden nicht angenommen. Entpacken Sie die Datei zuerst.',
  utf16:
    'Die Datei ist in UTF-16 geschrieben, aber beschädigt. Speichern Sie sie noch einmal, als UTF-8.',
  encoding:
    'Die Datei ist nicht in UTF-8 geschrieben, vermutlich in Windows-1252 wie manche Tabellen. Speichern Sie sie als UTF-8, in Excel als „CSV UTF-8“.',
  workbook:
    'Das ist eine Arbeitsmappe eines Tabellenprogramms, kein Text. Speichern Sie die Tabelle dort als „CSV UTF-8“ und importieren Sie diese Datei.',
  unknownFormat:
    'Die Datei ist weder XLIFF noch PO, CSV oder JSON aus dieser Übersetzungsverwaltung.',
  doctype: 'Eine DOCTYPE-Angabe ist nicht erlaubt. Entfernen Sie sie.',
  xml: 'Das XML ist fehlerhaft: {detail}',
  depth: 'Die Elemente sind tiefer als {limit} Ebenen verschachtelt.',
  xliffVersion: 'Diese Fassung von XLIFF wird nicht gelesen. Möglich sind 1.2 und 2.0 bis 2.1.',
  inlineElement: 'Das Element <{name}> kann in einem Text nicht übernommen werden.',
  noLanguages:
    'Die Datei nennt ihre Ausgangs- oder Zielsprache nicht. Ergänzen Sie sie, zum Beispiel „Language: en“ im Kopf einer PO-Datei.',
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
  cells:
    'Die Zeile hat {count} Zellen, der Kopf {wanted}. Setzen Sie Texte mit Trennzeichen in Anführungszeichen.',
  codePoint: 'Die Angabe <cp hex="{hex}"/> bezeichnet kein Zeichen. Entfernen Sie sie.',
  order:
    'Die Teile dieses Textes nennen eine Reihenfolge (order), die nicht aufgeht. Prüfen Sie die Zahlen.',
  lostCharacter:
    'Ein Zeichen ist beim Speichern verloren gegangen (�). Schreiben Sie es neu und speichern Sie die Datei als UTF-8.',
  bidiOverride:
    'Der Text enthält das unsichtbare Zeichen {code}, das die Leserichtung umkehrt. Entfernen Sie es.',
  newer: 'Der Text hier ist neuer als die Datei.',
  maybeNewer: 'Die Datei sagt nicht, von wann sie ist; der Text hier ist vielleicht neuer.',
  notText: 'Hier steht {value}, kein Text. Schreiben Sie ihn in Anführungszeichen.',
  sourceGone: 'Den Ausgangstext gibt es nicht mehr.',
  controlCharacter: 'Der Text enthält das Steuerzeichen {code}, das der Ausgangstext nicht hat.',
} as const

export type FaultKey = keyof typeof de

const en: Record<FaultKey, string> = {
  tooLarge: 'The file is larger than {limit} MB. Split it.',
  archive: 'Archives are not accepted. Unpack the file first.',
  utf16: 'The file is written in UTF-16, but damaged. Save it once more, as UTF-8.',
  encoding:
    'The file is not written in UTF-8, but probably in Windows-1252 as some spreadsheets do. Save it as UTF-8, in Excel as “CSV UTF-8”.',
  workbook:
    'This is a workbook of a spreadsheet program, not text. Save the sheet there as “CSV UTF-8” and import that file.',
  unknownFormat: 'The file is neither XLIFF nor PO, CSV or JSON from this translation desk.',
  doctype: 'A DOCTYPE is not allowed. Remove it.',
  xml: 'The XML is faulty: {detail}',
  depth: 'Elements are nested deeper than {limit} levels.',
  xliffVersion: 'This version of XLIFF is not read. Use 1.2, or 2.0 to 2.1.',
  inlineElement: 'The element <{name}> cannot be taken over in a text.',
  noLanguages:
    'The file does not name its source or target language. Add it, for example “Language: en” in the head of a PO file.',
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
  cells:
    'The row has {count} cells, the head has {wanted}. Put texts that contain the separator into quotation marks.',
  codePoint: '<cp hex="{hex}"/> stands for no character. Remove it.',
  order: 'The parts of this text state an order that does not work out. Check the numbers.',
  lostCharacter:
    'A character was lost when the file was saved (�). Write it anew and save the file as UTF-8.',
  bidiOverride:
    'The text contains the invisible character {code}, which turns the reading direction around. Remove it.',
  newer: 'The text here is newer than the file.',
  maybeNewer: 'The file does not say when it was exported; the text here may be newer.',
  notText: 'There is {value} here instead of a text. Put it into quotation marks.',
  sourceGone: 'The source does not exist any more.',
  controlCharacter: 'The text has the control character {code}, which the source does not have.',
}

export const faultMessages: Record<PanelLanguage, Record<FaultKey, string>> = { de, en }
