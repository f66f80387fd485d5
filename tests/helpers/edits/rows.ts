import { block, li, list, p, rich, table } from '@/tests/helpers/documents'

import { at, fieldsOf, items, t, type Edit } from './base'

export const rowEdits: Edit[] = [
  {
    name: 'a new paragraph at the top',
    change: (_, rows) => rows.unshift(p('Ein ganz neuer Absatz.')),
    missing: ['Ein ganz neuer Absatz.'],
  },
  {
    name: 'a new paragraph between',
    change: (_, rows) => rows.splice(2, 0, p('Ein ganz neuer Absatz.')),
    missing: ['Ein ganz neuer Absatz.'],
  },
  {
    name: 'a new item',
    change: (_, rows) => items(rows).splice(1, 0, li('Hilfe bei Anträgen')),
    missing: ['Hilfe bei Anträgen'],
  },
  {
    name: 'a nested item',
    change: (_, rows) => items(rows).splice(1, 0, li([], list(li('Hilfe bei Anträgen')))),
    missing: ['Hilfe bei Anträgen'],
  },
  {
    name: 'a new row in the table',
    change: (_, rows) => at(rows, 9).children?.push(...(table(['2024', '43 Orte']).children ?? [])),
    missing: ['2024', '43 Orte'],
  },
  {
    name: 'a new call-out',
    change: (_, rows) =>
      rows.push(block('callout', { title: 'Achtung', text: 'Die Frist endet bald.' })),
    missing: ['Achtung', 'Die Frist endet bald.'],
  },
  { name: 'a paragraph deleted', change: (_, rows) => rows.splice(1, 1), gone: [t.begleiten] },
  {
    name: 'an item deleted',
    change: (_, rows) => items(rows).splice(0, 1),
    gone: ['Beratung vor Ort und am Telefon'],
  },
  {
    name: 'the list deleted',
    change: (_, rows) => rows.splice(3, 1),
    gone: [
      'Beratung vor Ort und am Telefon',
      'Begleitung zu Behörden und Gerichten',
      'Vermittlung sicherer Unterkünfte',
    ],
  },
  {
    name: 'the call-out deleted',
    change: (_, rows) => rows.splice(6, 1),
    gone: ['Hinweis', 'Alle Angaben werden vertraulich behandelt.'],
  },
  {
    name: 'the title of the call-out emptied',
    change: (_, rows) => (fieldsOf(at(rows, 6))['title'] = ''),
    gone: ['Hinweis'],
  },
  {
    name: 'a paragraph deleted, another one put in its place',
    change: (_, rows) => rows.splice(5, 1, p('Hier geht es um etwas anderes.')),
    gone: [t.foerderung],
    missing: ['Hier geht es um etwas anderes.'],
  },
  {
    name: 'a heading deleted',
    change: (_, rows) => rows.splice(4, 1),
    gone: ['Wie wir finanziert werden'],
  },
  {
    name: 'everything deleted but the first heading',
    change: (doc, rows) => {
      doc.body = rich(at(rows, 0))
    },
    gone: [
      t.begleiten,
      t.beraten,
      'Beratung vor Ort und am Telefon',
      'Begleitung zu Behörden und Gerichten',
      'Vermittlung sicherer Unterkünfte',
      'Wie wir finanziert werden',
      t.foerderung,
      'Hinweis',
      'Alle Angaben werden vertraulich behandelt.',
      'Gemeinsam erreichen wir mehr.',
      'Leitbild',
      'Jahr',
      'Anzahl',
      '2023',
      '41 Stellen',
      t.bericht,
      'Spende für die Beratung',
      t.herbst,
    ],
  },
  {
    name: 'a copy of a paragraph',
    change: (_, rows) => rows.push(p(t.foerderung)),
    missing: [`${t.foerderung} (2)`],
  },
]
