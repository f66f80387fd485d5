import { block, kept, li, list, p, rich, table } from '@/tests/helpers/documents'
import { follow, wordsIn } from '@/tests/helpers/following'

const one = p('Der erste Satz spricht von Beratung.')
const two = p('Rufen Sie die falsche Nummer an.')
const uno = p('The first sentence is about advice.')
const due = p('Call the wrong number.')

test('own rows, list items, nested lists, table rows and titles of blocks stay', () => {
  const before = [
    list(li('Eins ist der Anfang'), li('Zwei folgt darauf')),
    block('callout', { text: 'Nur heute.' }),
    table(['Ort', 'Telefon']),
    one,
    two,
  ]
  const own = [
    list(li('One begins', list(li('Own inner item'))), li('An own item'), li('Two follows')),
    p('An own paragraph about embassies.'),
    block('callout', { title: 'Own title', text: 'Today only.' }),
    table(['Place', 'Phone'], ['Own place', 'Own phone']),
    uno,
    due,
  ]
  const first = [
    list(li('One begins'), li('Two follows')),
    block('callout', { text: 'Today only.' }),
  ]
  const translated = { body: rich(...first, table(['Place', 'Phone']), uno, due) }
  const start = { body: rich(...before) }
  const shown = { body: rich(...own) }
  const source = { body: rich(...before.slice(0, 4).toReversed()) }
  const known = kept(kept(null, start, translated, translated), start, shown, shown)
  const ledger = kept(known, source, shown, shown)
  const { data } = follow({ source, previous: start, shown, ledger })
  expect(wordsIn({ ...shown, ...data })).toEqual([
    'The first sentence is about advice.',
    'Place',
    'Phone',
    'Own place',
    'Own phone',
    'Own title',
    'Today only.',
    'One begins',
    'Own inner item',
    'An own item',
    'Two follows',
    'An own paragraph about embassies.',
  ])
})
