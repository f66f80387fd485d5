type Json = Record<string, unknown>

const textOf = (text: string, format = 0): Json => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Json[], more: Json = {}): Json => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

export const paragraphOf = (...children: Json[]): Json =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

const item = (children: Json[], indent = 0): Json =>
  element('listitem', children, { value: 1, indent })

const listOf = (tag: 'ol' | 'ul', items: Json[]): Json =>
  element('list', items, { tag, listType: tag === 'ol' ? 'number' : 'bullet', start: 1 })

/** A rich text of these nodes. */
export const textWith = (...children: Json[]): { root: Json } => ({
  root: element('root', children),
})

type Sample = { nodes: Json[]; html: string }

/** One marked word, and how visitors read it. */
const marked = (format: number, html: string): Sample => ({
  nodes: [paragraphOf(textOf('Ein '), textOf('Wort', format))],
  html: `<p>Ein ${html}</p>`,
})

const nested = (tag: 'ol' | 'ul'): Sample => ({
  nodes: [
    listOf(tag, [
      item([textOf('Eins')]),
      item([listOf(tag, [item([textOf('Unter eins')], 1)])]),
      item([textOf('Zwei')]),
    ]),
  ],
  html: `<${tag}><li>Eins<${tag}><li>Unter eins</li></${tag}></li><li>Zwei</li></${tag}>`,
})

const heading = (tag: string) => element('heading', [textOf('Titel')], { tag })

const link = element('link', [textOf('Verweis')], {
  id: '000000000000000000000001',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url: 'https://www.example.org' },
})

const quote = element('quote', [textOf('Zitat')])

const cell = (words: string, headerState: number) =>
  element('tablecell', [paragraphOf(...(words ? [textOf(words)] : []))], {
    headerState,
    colSpan: 1,
    rowSpan: 1,
  })

const row = (...cells: Json[]) => element('tablerow', cells)

/**
 * Each feature of the text editor by its key: what it makes, and the HTML of it for visitors; null for one
 * that makes nothing.
 */
export const featureSamples: Record<string, Sample | null> = {
  bold: marked(1, '<strong>Wort</strong>'),
  italic: marked(2, '<em>Wort</em>'),
  strikethrough: marked(4, '<s>Wort</s>'),
  inlineCode: marked(16, '<code>Wort</code>'),
  subscript: marked(32, '<sub>Wort</sub>'),
  superscript: marked(64, '<sup>Wort</sup>'),
  paragraph: { nodes: [paragraphOf(textOf('Wort'))], html: '<p>Wort</p>' },
  heading: {
    nodes: ['h2', 'h3', 'h4'].map(heading),
    html: '<h2>Titel</h2><h3>Titel</h3><h4>Titel</h4>',
  },
  unorderedList: nested('ul'),
  orderedList: nested('ol'),
  indent: nested('ul'),
  blockquote: { nodes: [quote], html: '<blockquote>Zitat</blockquote>' },
  horizontalRule: { nodes: [{ type: 'horizontalrule', version: 1 }], html: '<hr/>' },
  link: {
    nodes: [paragraphOf(link)],
    html: '<p><a href="https://www.example.org">Verweis</a></p>',
  },
  table: {
    nodes: [
      element('tablecaption', [textOf('Fälle')]),
      element('table', [row(cell('', 3), cell('2024', 1)), row(cell('Köln', 2), cell('17', 0))]),
    ],
    html:
      '<div class="table" role="region" aria-label="Fälle" tabindex="0"><table><caption>Fälle</caption>' +
      '<thead><tr><td></td><th scope="col">2024</th></tr></thead>' +
      '<tbody><tr><th scope="row">Köln</th><td>17</td></tr></tbody></table></div>',
  },
  // It makes nodes of the other features.
  paste: null,
  toolbarInline: null,
  toolbarFixed: null,
  // Each block has its view by its type (`components/text/block-converters.tsx`).
  blocks: null,
}

/** Nodes with what the editor does not offer, and the same without. */
export const notOffered: [string, Json, Json][] = [
  ['underline', paragraphOf(textOf('Wort', 8 | 1)), paragraphOf(textOf('Wort', 1))],
  ['highlight', paragraphOf(textOf('Wort', 128)), paragraphOf(textOf('Wort'))],
  ['colours', paragraphOf({ ...textOf('Wort'), style: 'color: red' }), paragraphOf(textOf('Wort'))],
  ['alignment', { ...quote, format: 'center' }, quote],
  ['indentation', { ...quote, indent: 2 }, quote],
  [
    'a tab stop',
    paragraphOf({ ...textOf('\t'), type: 'tab', detail: 2 }),
    paragraphOf(textOf(' ')),
  ],
  ['a heading of the rank of the title', heading('h1'), heading('h2')],
  ['a heading of the fifth rank', heading('h5'), heading('h4')],
  [
    'colours and sizes of a table',
    element(
      'table',
      [element('tablerow', [{ ...cell('A', 0), backgroundColor: 'red', width: 80 }])],
      {
        colWidths: [80],
        rowStriping: true,
      },
    ),
    element('table', [element('tablerow', [cell('A', 0)])]),
  ],
  [
    'a checklist',
    { ...listOf('ul', [item([textOf('Wort')])]), listType: 'check' },
    listOf('ul', [item([textOf('Wort')])]),
  ],
]
