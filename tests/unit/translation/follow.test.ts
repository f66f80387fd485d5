import {
  block,
  blocks,
  type Doc,
  h,
  kept,
  li,
  link,
  list,
  p,
  rich,
  statesOf,
  table,
  text,
} from '@/tests/helpers/documents'
import { bodyOf, follow, wordsIn } from '@/tests/helpers/following'
import type { Ledger } from '@/translation/ledger/ledger'
import { thingKey, thingsOf } from '@/translation/ledger/things'
import type { RichNode } from '@/translation/units/node'

const withThings = (ledger: Ledger, source: Doc): Ledger => ({
  ...ledger,
  things: { body: thingsOf(bodyOf(source), blocks).map(thingKey) },
})

/** What visitors read in English after the German `before`, translated as `en`, has become `after`. */
function followed(before: RichNode[], en: RichNode[], after: RichNode[]) {
  const [previous, source, shown] = [before, after, en].map((rows) => ({ body: rich(...rows) }))
  const first = withThings(kept(null, previous ?? {}, shown ?? {}, shown), previous ?? {})
  const ledger = kept(first, source ?? {}, shown ?? {}, shown)
  const given = { source: source ?? {}, previous: previous ?? {}, shown: shown ?? {}, ledger }
  const { data, ...more } = follow(given)
  return { ...more, doc: { ...shown, ...data }, isChanged: Object.keys(data).length > 0, ledger }
}

const [one, two, three] = [
  p('Der erste Satz spricht von Beratung.'),
  p('Rufen Sie die falsche Nummer an.'),
  p('Zum Schluss ein Dank an alle Helfenden.'),
]
const [uno, due, tre] = [
  p('The first sentence is about advice.'),
  p('Call the wrong number.'),
  p('Finally, thanks to everybody who helps.'),
]

test.each<[string, RichNode[], RichNode[], RichNode[], string[]]>([
  ['a paragraph', [one, two, three], [uno, due, tre], [one, three], ['Call the wrong number.']],
  ['a heading', [h('Notruf jetzt'), one], [h('Emergency now'), uno], [one], ['Emergency now']],
  [
    'a list',
    [one, list(li('Eins a'), li('Zwei b'))],
    [uno, list(li('One'), li('Two'))],
    [one],
    ['One', 'Two'],
  ],
  [
    'an item of a nested list',
    [list(li('Oben steht dies', list(li('Innen eins'), li('Innen zwei'))))],
    [list(li('This is above', list(li('Inner one'), li('Inner two'))))],
    [list(li('Oben steht dies', list(li('Innen eins'))))],
    ['Inner two'],
  ],
  [
    'a call-out',
    [one, block('callout', { title: 'Achtung', text: 'Nur heute.' })],
    [uno, block('callout', { title: 'Attention', text: 'Today only.' })],
    [one],
    ['Attention', 'Today only.'],
  ],
  [
    'a quote',
    [one, block('quote', { text: 'Das sagte sie.', source: 'Eine Beraterin' })],
    [uno, block('quote', { text: 'So she said.', source: 'A counsellor' })],
    [one],
    ['So she said.', 'A counsellor'],
  ],
  [
    'a row of a table',
    [table(['Ort', 'Telefon'], ['Berlin', 'Nummer 030'])],
    [table(['Place', 'Phone'], ['The capital', 'Number 030'])],
    [table(['Ort', 'Telefon'])],
    ['The capital', 'Number 030'],
  ],
  [
    'everything',
    [one, two],
    [uno, due],
    [],
    ['The first sentence is about advice.', 'Call the wrong number.'],
  ],
])('%s that the source deletes goes', (_, before, en, after, removed) => {
  const { doc, removed: found } = followed(before, en, after)
  expect(found).toEqual(removed)
  for (const words of removed) expect(wordsIn(doc)).not.toContain(words)
})

const figure = (image: string) => block('figure', { image })
const download = (file: string) => block('download', { file })
const imagesIn = (doc: Doc) =>
  (bodyOf(doc)?.children ?? []).flatMap(({ fields: own }) => {
    const { file, image } = (own ?? {}) as Record<string, string>
    return file ?? image ?? []
  })

test('a figure that the source deletes goes, one that the language has of its own stays', () => {
  const en = [uno, figure('shared'), figure('own'), tre]
  const { doc, things } = followed([one, figure('shared'), three], en, [one, three])
  expect(imagesIn(doc)).toEqual(['own'])
  expect(things).toEqual(['figure'])
})

test('the file of a download that the source deletes goes with it, the others keep theirs', () => {
  const before = [one, download('de-1'), two, download('de-2')]
  const en = [uno, download('en-1'), due, download('en-2')]
  expect(imagesIn(followed(before, en, [one, two, download('de-2')]).doc)).toEqual(['en-2'])
})

test('a figure that the source exchanges is exchanged; a new one waits for the next publish', () => {
  const en = [uno, figure('a'), tre]
  const after = [one, figure('b'), three]
  expect(imagesIn(followed([one, figure('a'), three], en, after).doc)).toEqual(['b'])
  const more = [one, figure('a'), three, figure('new')]
  expect(imagesIn(followed([one, figure('a'), three], en, more).doc)).toEqual(['a'])
})

test('what is moved moves, between list items too', () => {
  const items = [li('Eins ist der Anfang'), li('Zwei folgt darauf'), li('Drei ist der Schluss')]
  const english = [li('One begins'), li('Two follows'), li('Three ends')]
  const { doc, isReordered, removed } = followed(
    [one, list(...items), three],
    [uno, list(...english), tre],
    [three, list(...items.toReversed()), one],
  )
  expect(wordsIn(doc)).toEqual([
    'Finally, thanks to everybody who helps.',
    'Three ends',
    'Two follows',
    'One begins',
    'The first sentence is about advice.',
  ])
  expect([isReordered, removed]).toEqual([true, []])
})

test('a plain field and a list of words that the source empties go; what nobody translated stays', () => {
  const previous = { summary: 'Rufen Sie 030 an.', keywords: ['Hilfe', 'Recht'] }
  const shown = { summary: 'Call 030.', keywords: ['help', 'law'], 'meta.title': 'x', title: 'Own' }
  const ledger = kept(kept(null, previous, shown, shown), {}, shown, shown)
  const { data, removed } = follow({ source: {}, previous, shown, ledger })
  expect(data).toEqual({ summary: null, keywords: [] })
  expect(removed).toEqual(['Call 030.', 'help\nlaw'])
})

test('a text of which the source changed nothing but words is left as it is', () => {
  const changed = p('Der erste Satz spricht von guter Beratung.')
  expect(followed([one, three], [uno, tre], [changed, three]).isChanged).toBe(false)
})

test('what follows once has nothing left to follow', () => {
  const { doc, ledger } = followed([one, two, three], [uno, due, tre], [three, one])
  const source = { body: rich(three, one) }
  const after = kept(ledger, source, doc, doc)
  expect(follow({ source, shown: doc, ledger: after }).data).toEqual({})
})

test('a mark on other words and a link to another place make a translation outdated', () => {
  const marked = (at: 0 | 1) => p([text('Wir ', at), text('helfen', 1 - at)])
  const linked = (to: string) => p([text('Mehr dazu '), link('hier', to)])
  const de = { body: rich(marked(0), linked('/a')) }
  const en = {
    body: rich(p([text('We '), text('help', 1)]), p([text('More '), link('here', '/a')])),
  }
  const before = kept(null, de, en)
  expect(Object.values(statesOf(before))).toEqual(['approved', 'approved'])
  const after = kept(before, { body: rich(marked(1), linked('/b')) }, en)
  expect(Object.values(statesOf(after))).toEqual(['outdated', 'outdated'])
})
