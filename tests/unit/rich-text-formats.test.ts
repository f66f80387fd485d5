import { tidyText } from '@/fields/text/tidy'
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
  ['a kind of node that the editor does not know', { type: 'upload', value: '0b5c', version: 1 }],
]

test.each(nothing)('%s is not shown', (_, node) => {
  expect(shownText(textWith(node))).toBe('')
})
