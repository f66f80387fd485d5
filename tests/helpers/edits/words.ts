import { li, link, p, text } from '@/tests/helpers/documents'

import { at, cell, fieldsOf, items, put, t, type Edit } from './base'

export const wordEdits: Edit[] = [
  {
    name: 'a word replaced',
    change: (_, rows) => {
      put(at(rows, 12), 'Zuletzt geprüft im Sommer.')
    },
    outdated: ['Zuletzt geprüft im Sommer.'],
  },
  {
    name: 'a sentence added',
    change: (_, rows) => {
      put(at(rows, 5), `${t.foerderung} Dafür danken wir.`)
    },
    outdated: [`${t.foerderung} Dafür danken wir.`],
  },
  {
    name: 'a word made bold',
    change: (_, rows) =>
      (at(rows, 12).children = [text('Zuletzt '), text('geprüft', 1), text(' im Herbst.')]),
    outdated: ['Zuletzt <1>geprüft</1> im Herbst.'],
  },
  {
    name: 'bold taken away',
    change: (_, rows) => {
      put(at(rows, 2), 'Fachberatungsstellen beraten kostenfrei und in vielen Sprachen.')
    },
    outdated: ['Fachberatungsstellen beraten kostenfrei und in vielen Sprachen.'],
  },
  {
    name: 'bold made italic',
    change: (_, rows) =>
      (at(rows, 2).children = [
        text('Fachberatungsstellen '),
        text('beraten kostenfrei', 2),
        text(' und in vielen Sprachen.'),
      ]),
    outdated: [t.beraten],
  },
  {
    name: 'a bold run in two nodes',
    change: (_, rows) =>
      (at(rows, 2).children = [
        text('Fachberatungsstellen '),
        text('beraten', 1),
        text(' kostenfrei', 1),
        text(' und in vielen Sprachen.'),
      ]),
  },
  {
    name: 'a link leads elsewhere',
    change: (_, rows) => {
      ;(at(rows, 10).children ?? [])[1] = link('Jahresbericht', 'https://example.org/neu')
    },
    outdated: [t.bericht],
  },
  {
    name: 'a link removed',
    change: (_, rows) => {
      put(at(rows, 10), 'Mehr steht im Jahresbericht.')
    },
    outdated: ['Mehr steht im Jahresbericht.'],
  },
  {
    name: 'a paragraph becomes a heading',
    change: (_, rows) => {
      const row = at(rows, 12)
      row.type = 'heading'
      row['tag'] = 'h3'
    },
  },
  { name: 'a heading of another level', change: (_, rows) => (at(rows, 4)['tag'] = 'h3') },
  {
    name: 'a year in a cell',
    change: (_, rows) => {
      put(cell(rows, 1, 1), '42 Stellen')
    },
    outdated: ['42 Stellen'],
  },
  {
    name: 'the words of the quote',
    change: (_, rows) => (fieldsOf(at(rows, 7))['text'] = 'Gemeinsam erreichen wir viel mehr.'),
    outdated: ['Gemeinsam erreichen wir viel mehr.'],
  },
  {
    name: 'white space in the call-out',
    change: (_, rows) =>
      (fieldsOf(at(rows, 6))['text'] = 'Alle  Angaben werden\nvertraulich behandelt. '),
  },
  {
    name: 'a paragraph split in two',
    change: (_, rows) =>
      rows.splice(
        5,
        1,
        p('Die Förderung kommt vom Bundesministerium, von Stiftungen'),
        p('und aus Spenden.'),
      ),
    outdated: ['Die Förderung kommt vom Bundesministerium, von Stiftungen'],
    missing: ['und aus Spenden.'],
  },
  {
    name: 'two items made one',
    change: (_, rows) => {
      items(rows).splice(0, 2, li('Beratung vor Ort und am Telefon, Begleitung'))
    },
    outdated: ['Beratung vor Ort und am Telefon, Begleitung'],
    gone: ['Begleitung zu Behörden und Gerichten'],
  },
]
