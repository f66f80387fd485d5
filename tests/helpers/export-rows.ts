import type { ExportRow } from '@/translation/exchange/file'
import { escapeWords } from '@/translation/segment'
import { states, type UnitState, type Tag, type Unit, type UnitKind } from '@/translation/unit'

import { demoPairs } from './demo-pairs'
import { pick } from './random'

const words = [
  ...[
    'Menschenhandel',
    'Größe',
    'Übersicht',
    'straße',
    'naïve',
    'rights',
    'حقوق',
    'שלום',
    'Права',
    '人权',
  ],
  ...[
    '👩🏽‍⚖️',
    '🏳️‍🌈',
    'A & B',
    '<b>',
    '</1>',
    '&amp;',
    '&lt;2/>',
    ']]>',
    '"quoted"',
    '„Zitat“',
    "it's",
    '\\n',
    '\\',
    '%s',
    '{name}',
  ],
  ...[
    '=SUM(A1)',
    '+49',
    '-1',
    '@home',
    "'",
    ';',
    ',',
    '\t',
    '\u00A0',
    '\u202E',
    '\u00AD',
    '<!--',
    '<?xml?>',
    '&#13;',
    '\r',
    '\u0001',
    '\u001B',
    '\uFFFE',
  ],
]
const spaces = [' ', ' ', ' ', '  ', '\n', '\n\n', ' \n ', '\r\n', '']

function run(random: () => number): string {
  const count = Math.floor(random() * 8)
  return Array.from({ length: count }, () => pick(words, random) + pick(spaces, random)).join('')
}

const kinds: Tag['kind'][] = ['bold', 'italic', 'underline', 'code', 'sub', 'super', 'link']

/** Words with marks in each other and beside each other. */
function marked(random: () => number, tags: Tag[], depth = 0): string {
  let text = escapeWords(run(random))
  for (let count = Math.floor(random() * 3); count > 0 && depth < 3; count -= 1) {
    const isEmpty = random() < 0.3
    const id = tags.length + 1
    const kind = isEmpty ? pick(['break', 'thing'] as const, random) : pick(kinds, random)
    tags.push({
      id,
      kind,
      isEmpty,
      ...(kind === 'link' && { target: 'https://example.org/?a=1&b="2"<' }),
    })
    text += isEmpty ? `<${id}/>` : `<${id}>${marked(random, tags, depth + 1)}</${id}>`
    text += escapeWords(random() < 0.3 ? pick(spaces, random) : run(random))
  }
  return text
}

/** The same marks in the same order around other words. */
const translated = (text: string, random: () => number) =>
  text.replace(/[^<>]+(?=<|$)/g, (part) =>
    /^\/?\d+\/?$/.test(part) ? part : escapeWords(run(random)) || 'x',
  )

/** A document of up to 12 units with all that is hard to write down. */
export function randomDocument(number: number, random: () => number): ExportRow[] {
  return Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index): ExportRow => {
    const tags: Tag[] = []
    const text = marked(random, tags) || 'leer'
    const unit: Unit = {
      id: `pages/${number}/body.${index}#ä_${index} x`,
      origin: 'pages',
      document: number.toString(),
      path: `body.${index}`,
      kind: pick<UnitKind>(['paragraph', 'heading', 'alt', 'caption'], random),
      sourceLocale: 'de',
      source: { text, tags },
      ...(random() < 0.3 && { limit: 60, note: 'Feld „Titel“ & <mehr>' }),
    }
    const state: UnitState = pick(
      states.filter((each) => each !== 'gone'),
      random,
    )
    const target = state === 'missing' ? '' : translated(text, random)
    return { unit, target, state, comment: random() < 0.2 ? 'Bitte --> prüfen\n"so"' : null }
  })
}

/** The texts of the demo as rows of an export. */
export const demoRows = (): ExportRow[] =>
  demoPairs().map(({ path, kind, source, target }, index) => ({
    unit: {
      id: `${path}:${index}`,
      origin: path.startsWith('interface') ? 'interface' : 'pages',
      document: path.split('.')[0] ?? '',
      path,
      kind,
      sourceLocale: 'de',
      source,
    },
    target,
    state: 'review',
    comment: null,
  }))
