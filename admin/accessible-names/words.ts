import type { PanelLanguage } from '@/i18n/panel-languages'

/** Names of parts of Payload's panel that have none, or an English one. */
const de = {
  add: 'Einfügen',
  align: 'Ausrichtung',
  blocks: 'Blöcke',
  choice: 'Auswahl',
  clear: 'Auswahl leeren',
  copyAddress: 'Adresse kopieren',
  drag: 'Zum Verschieben ziehen',
  howToDrag:
    'Mit der Leertaste nehmen Sie den Eintrag auf, mit den Pfeiltasten verschieben Sie ihn. Die Leertaste legt ihn ab, Escape bricht ab.',
  buttons: {
    bold: 'Fett',
    indentDecrease: 'Einzug verkleinern',
    indentIncrease: 'Einzug vergrößern',
    inlineCode: 'Code',
    italic: 'Kursiv',
    link: 'Link',
    strikethrough: 'Durchgestrichen',
    subscript: 'Tiefgestellt',
    superscript: 'Hochgestellt',
  } as Record<string, string>,
  removeBlock: 'Block entfernen',
  removeFile: 'Datei entfernen',
  messages: 'Meldungen',
  more: 'Weitere Aktionen',
  selectAll: 'Alle auswählen',
  selectRow: 'Auswählen',
  table: 'Tabelle',
  text: 'Textart',
  textEditor: 'Text',
}

const en: typeof de = {
  add: 'Insert',
  align: 'Alignment',
  blocks: 'Blocks',
  choice: 'Choice',
  clear: 'Clear the choice',
  copyAddress: 'Copy the address',
  drag: 'Drag to move',
  howToDrag:
    'Press the space bar to pick the entry up, and the arrow keys to move it. Press the space bar again to drop it, or Escape to cancel.',
  buttons: {
    bold: 'Bold',
    indentDecrease: 'Decrease the indent',
    indentIncrease: 'Increase the indent',
    inlineCode: 'Code',
    italic: 'Italic',
    link: 'Link',
    strikethrough: 'Struck out',
    subscript: 'Subscript',
    superscript: 'Superscript',
  },
  removeBlock: 'Remove the block',
  removeFile: 'Remove the file',
  messages: 'Messages',
  more: 'More actions',
  selectAll: 'Select all',
  selectRow: 'Select',
  table: 'Table',
  text: 'Kind of text',
  textEditor: 'Text',
}

export type AccessibleWords = typeof de
export const accessibleWords: Record<PanelLanguage, AccessibleWords> = { de, en }
