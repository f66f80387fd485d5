import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Losses } from '@/admin/editor/paste/lost'

const folder = 'tests/clipboard'

export const clipboardSamples = readdirSync(folder)

/** The HTML of a sample: written by us after what the program puts into the clipboard. */
export const clipboardSample = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** What the editor takes over of each sample, and what it says is lost. */
export const takenOver: Record<string, { html: string; losses: Losses }> = {
  'excel-table.html': {
    html: '<table><tr><th colspan="2"><p>Beratungen</p></th><th><p>Ort</p></th></tr><tr><td><p>2023</p></td><td><p>12</p></td><td rowspan="2"><p>Berlin</p></td></tr><tr><td><p>2024</p></td><td><p>17</p></td></tr></table>',
    losses: {},
  },
  'google-docs-table.html': {
    html: '<table><tr><th><p>Ort</p></th><th><p>Zeit</p></th></tr><tr><td><p>Köln</p></td><td><ul><li>Montag</li></ul></td></tr></table>',
    losses: {},
  },
  'google-docs-text.html': {
    html: '<h2>Bericht</h2><p>Wir sind <em><strong>viele</strong></em>, siehe <a href="https://www.google.com/url?q=https://www.example.org/b&amp;sa=D">hier</a>!</p><ul><li>Oben<ul><li>Darunter</li></ul></li><li><s>Gestrichen</s></li></ul>',
    losses: { colours: 1 },
  },
  'google-sheets-table.html': {
    html: '<table><tr><th><p>Monat</p></th><th><p>Fälle</p></th></tr><tr><td><p>Mai</p></td><td><p>4</p></td></tr></table>',
    losses: { colours: 1 },
  },
  'libreoffice-table.html': {
    html: '<p data-table-caption="">Tabelle 1: Sprachen</p><table><tr><th><p>Sprache</p></th><th><p>Telefon</p></th></tr><tr><td><p>Romani</p></td><td><p></p></td></tr></table>',
    losses: {},
  },
  'libreoffice-text.html': {
    html: '<h2>Angebot</h2><p>Ein <strong>fettes</strong> und wichtiges Wort<sup>2</sup>, siehe <a href="https://www.example.org/c">dort</a><sup>1</sup>.</p><ol start="2"><li>Zwei<ul><li>Darin</li></ul></li><li>Drei</li></ol><p>1 Stand: Mai.</p>',
    losses: { footnotes: 1, underlined: 1 },
  },
  'word-drawings.html': {
    html: '<p>Davor</p><p>Danach gelb</p>',
    losses: { textBoxes: 1, images: 1, alignment: 1, colours: 1 },
  },
  'word-filtered.html': {
    html: '<ul><li>Wohnen<ul><li>Miete</li></ul></li></ul><ol start="2"><li>Recht</li></ol>',
    losses: {},
  },
  'word-lists.html': {
    html: '<p>Wir brauchen:</p><ul><li>Erster Punkt<ul><li>Unterpunkt mit <strong>fetten</strong> Worten</li></ul></li><li>Zweiter Punkt</li></ul><ol start="3"><li>Dritter Schritt</li><li>Vierter Schritt</li></ol>',
    losses: {},
  },
  'word-notes.html': {
    html: '<h2>Jahresbericht</h2><h3>1.1 Recht</h3><p>Mehr steht <a href="https://www.example.org/a">beim Verband</a>.<sup>[1]</sup></p><p>Die Vorlage liegt hier, und das ist <s>alt</s> neu, H<sub>2</sub>O.</p><p>[1] Stand: Januar.</p>',
    losses: { comments: 1, footnotes: 1, fileLinks: 1, underlined: 1 },
  },
  'word-table.html': {
    html: '<p data-table-caption="">Tabelle 1: Beratungen im Jahr</p><table><tr><th><p>Jahr</p></th><th><p>Zahl</p></th></tr><tr><td><p>2024</p></td><td><p>17</p><p>(geschätzt)</p></td></tr></table>',
    losses: { colours: 2 },
  },
  'word-web.html': {
    html: '<h2>Vorbereitung</h2><ul><li><strong>Termin</strong><ul><li>Raum</li></ul></li></ul>',
    losses: {},
  },
}
