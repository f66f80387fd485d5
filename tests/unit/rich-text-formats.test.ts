import { tidyText } from '@/fields/text/tidy'
import { sectionsOfText } from '@/queries/search/plain-text'
import { featureSamples, notOffered, paragraphOf, textWith } from '@/tests/helpers/editor-samples'
import { shownText } from '@/tests/helpers/shown-text'
import { readFile } from '@/translation/exchange/read'
import { formats } from '@/translation/exchange/file'
import { writeExport } from '@/translation/exchange/write'
import { rootOf } from '@/translation/units/node'
import { wordSpotsOf } from '@/translation/units/sightings'

const samples = Object.entries(featureSamples).flatMap(([key, sample]) =>
  sample ? [{ key, ...sample }] : [],
)

/** The places of a text that hold words, which translators see. */
const spotsIn = (text: unknown) => {
  const root = rootOf(text)
  return root ? wordSpotsOf(root, {}) : []
}

test.each(samples)('$key is shown as meant, without a style of its own', ({ html, nodes }) => {
  expect(shownText(textWith(...nodes))).toBe(html)
  expect(html).not.toMatch(/style=/)
})

test.each(samples)('$key is kept when a text is saved', ({ nodes }) => {
  const text = textWith(...nodes)
  expect(tidyText(text)).toBe(text)
})

test.each(samples)('$key survives a translation', ({ nodes }) => {
  const text = structuredClone(textWith(...nodes))
  for (const spot of spotsIn(text)) spot.write(spot.read().text)
  expect(text).toEqual(textWith(...nodes))
})

test('the search finds the caption and each cell of a table as words of their own', () => {
  const { nodes } = featureSamples['table'] ?? { nodes: [] }
  expect(sectionsOfText(textWith(...nodes))).toEqual(['Fälle\n2024\nKöln\n17'])
})

test.each(formats)('every format survives export and import as %s', (format) => {
  const rows = samples.flatMap(({ key, nodes }) =>
    spotsIn(textWith(...nodes)).map((spot, at) => ({
      unit: {
        id: `${key}-${at}`,
        origin: 'pages',
        document: 'page',
        path: 'body',
        kind: spot.kind,
        sourceLocale: 'de' as const,
        source: spot.read(),
      },
      target: spot.read().text,
      state: 'approved' as const,
      comment: '',
    })),
  )
  const { rows: read } = readFile(
    new TextEncoder().encode(writeExport(format, rows, { from: 'de', to: 'en' })),
  )
  expect(read.map(({ id, target }) => [id, target])).toEqual(
    rows.map(({ target, unit }) => [unit.id, target]),
  )
})

test.each(notOffered)('%s leaves the text when it is saved', (_, node, tidied) => {
  expect(tidyText(textWith(node))).toEqual(textWith(tidied))
})

test.each(notOffered)('%s that was stored earlier is not shown', (_, node, tidied) => {
  expect(shownText(textWith(node))).toBe(shownText(textWith(tidied)))
})

const blank = (text: string) => ({ type: 'text', version: 1, text, format: 0 })
const nothing: [string, Record<string, unknown>][] = [
  ['an empty paragraph', paragraphOf()],
  ['a paragraph of spaces', paragraphOf(blank(' \u00A0\u200B'), { type: 'linebreak', version: 1 })],
  ['an empty heading', { type: 'heading', tag: 'h2', children: [], version: 1 }],
  ['an empty quote', { type: 'quote', children: [blank(' ')], version: 1 }],
  [
    'a list of empty items',
    { type: 'list', tag: 'ul', children: [{ type: 'listitem', children: [], version: 1 }] },
  ],
  [
    'an empty table',
    {
      type: 'table',
      children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [] }] }],
    },
  ],
  ['the caption of no table', { type: 'tablecaption', children: [], version: 1 }],
  ['a kind of node that the editor does not know', { type: 'upload', value: '0b5c', version: 1 }],
]

test.each(nothing)('%s is not shown', (_, node) => {
  expect(shownText(textWith(node))).toBe('')
})

const cellOf = (text: string, more: object = {}) => ({
  type: 'tablecell',
  children: [paragraphOf(blank(text))],
  headerState: 0,
  ...more,
})
const tableOf = (...rows: object[][]) => ({
  type: 'table',
  children: rows.map((cells) => ({ type: 'tablerow', children: cells })),
})

test('merged cells stay merged, and their heads go over all of them', () => {
  const head = { headerState: 1, colSpan: 2 }
  const html = shownText(
    textWith(
      tableOf([cellOf('Fälle', head)], [cellOf('A', { rowSpan: 2 }), cellOf('B')], [cellOf('C')]),
    ),
  )
  expect(html).toContain('<th scope="colgroup" colSpan="2">Fälle</th>')
  expect(html).toContain('<td rowSpan="2">A</td><td>B</td></tr><tr><td>C</td>')
})

test('a table without a caption has a name for screen readers', () => {
  expect(shownText(textWith(tableOf([cellOf('A'), cellOf('B')])))).toContain(
    'role="region" aria-label="Tabelle"',
  )
})
