import { block, p } from '@/tests/helpers/documents'

import { at, fieldsOf, items, move, put, type Edit } from './base'

export const moveEdits: Edit[] = [
  { name: 'list items in another order', change: (_, rows) => items(rows).reverse() },
  { name: 'first item to the end', change: (_, rows) => move(items(rows), 0, 2) },
  { name: 'a paragraph to the top', change: (_, rows) => move(rows, 5, 0) },
  { name: 'the last paragraph to the top', change: (_, rows) => move(rows, 12, 0) },
  { name: 'all rows reversed', change: (_, rows) => rows.reverse() },
  { name: 'the call-out behind the quote', change: (_, rows) => move(rows, 6, 7) },
  {
    name: 'a heading with its section to the top',
    change: (_, rows) => rows.unshift(...rows.splice(4, 2)),
  },
  { name: 'rows of the table swapped', change: (_, rows) => at(rows, 9).children?.reverse() },
  { name: 'an image moved', change: (_, rows) => move(rows, 8, 2) },
  { name: 'an image replaced', change: (_, rows) => (fieldsOf(at(rows, 8))['image'] = 'm2') },
  { name: 'an image removed', change: (_, rows) => rows.splice(8, 1) },
  {
    name: 'a second image',
    change: (_, rows) => rows.splice(2, 0, block('figure', { image: 'm3' })),
  },
  { name: 'a rule', change: (_, rows) => rows.splice(5, 0, { type: 'horizontalrule' }) },
  { name: 'an empty paragraph', change: (_, rows) => rows.splice(5, 0, p('')) },
  {
    name: 'a paragraph moved and one edited',
    change: (_, rows) => {
      put(at(rows, 12), 'Zuletzt geprüft im Frühjahr.')
      move(rows, 5, 0)
    },
    outdated: ['Zuletzt geprüft im Frühjahr.'],
  },
]
