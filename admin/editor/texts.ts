import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'

import type { LossKind } from './paste/lost'

type Texts = {
  table: string
  insertTable: string
  rowAbove: string
  rowBelow: string
  columnBefore: string
  columnAfter: string
  headRow: string
  headColumn: string
  deleteRow: string
  deleteColumn: string
  deleteTable: string
  captionHint: string
  notTakenOver: string
  headRowTaken: string
  close: string
  losses: Record<LossKind, string>
}

const de: Texts = {
  table: 'Tabelle',
  insertTable: 'Tabelle einfügen',
  rowAbove: 'Zeile darüber',
  rowBelow: 'Zeile darunter',
  columnBefore: 'Spalte davor',
  columnAfter: 'Spalte dahinter',
  headRow: 'Zeile als Kopfzeile',
  headColumn: 'Spalte als Kopfspalte',
  deleteRow: 'Zeile löschen',
  deleteColumn: 'Spalte löschen',
  deleteTable: 'Tabelle löschen',
  captionHint: 'Beschriftung: Was zeigt die Tabelle?',
  notTakenOver: 'Das ließ sich beim Einfügen nicht übernehmen:',
  headRowTaken:
    'Die erste Zeile der Tabelle gilt als Kopfzeile. Stimmt das nicht, ändern Sie es im Menü „Tabelle“.',
  close: 'Hinweis schließen',
  losses: {
    images:
      'Bilder. Laden Sie sie unter „Bilder“ hoch, und fügen Sie sie mit dem Block „Bild“ ein.',
    textBoxes: 'Textfelder mit ihrem Text. Kopieren Sie den Text im Textfeld für sich.',
    comments: 'Kommentare.',
    footnotes:
      'Die Verknüpfung von Fußnoten. Ihre Nummern und Texte stehen als gewöhnlicher Text da.',
    fileLinks: 'Links auf Dateien Ihres Computers. Ihre Wörter sind geblieben.',
    colours: 'Farben. Sagen Sie in Worten, was sie bedeuten.',
    underlined: 'Unterstreichungen. Sie sähen aus wie Links; heben Sie mit Fettschrift hervor.',
    alignment: 'Die Ausrichtung von Absätzen. Sie richtet sich nach der Gestaltung der Website.',
  },
}

const en: Texts = {
  table: 'Table',
  insertTable: 'Insert a table',
  rowAbove: 'Row above',
  rowBelow: 'Row below',
  columnBefore: 'Column before',
  columnAfter: 'Column after',
  headRow: 'Row as heading row',
  headColumn: 'Column as heading column',
  deleteRow: 'Delete row',
  deleteColumn: 'Delete column',
  deleteTable: 'Delete table',
  captionHint: 'Caption: what does the table show?',
  notTakenOver: 'This could not be taken over from what you pasted:',
  headRowTaken:
    'The first row of the table is its heading row. If it is not, change that in the menu “Table”.',
  close: 'Close note',
  losses: {
    images: 'Images. Upload them under “Images” and insert them with the block “Image”.',
    textBoxes: 'Text boxes and their text. Copy the text inside them by itself.',
    comments: 'Comments.',
    footnotes: 'The links of footnotes. Their numbers and texts are ordinary text now.',
    fileLinks: 'Links to files on your computer. Their words are still there.',
    colours: 'Colours. Say in words what they mean.',
    underlined: 'Underlining. It would look like a link; emphasise words with bold type.',
    alignment: 'The alignment of paragraphs. The design of the website decides about it.',
  },
}

const texts: Record<PanelLanguage, Texts> = { de, en }

/** The words of the text editor's own parts, in the language of the panel. */
export const editorTexts = (language: string): Texts => texts[panelLanguage(language)]
