import { block, type Doc, h, li, link, list, p, rich, table, text } from '@/tests/helpers/documents'
import type { RichNode } from '@/translation/units/node'

const bold = (before: string, words: string, after: string) =>
  p([text(before), text(words, 1), text(after)])

/** A German document with every kind of unit. */
export const base = () => ({
  title: 'Zusammenarbeit im Netzwerk',
  slug: 'zusammenarbeit',
  summary: 'Wie wir gemeinsam für die Rechte von Betroffenen eintreten.',
  year: 2024,
  keywords: ['Beratung', 'Vernetzung'],
  meta: { title: 'Zusammenarbeit', image: 'm0' },
  body: rich(
    h('Unsere Arbeit'), // 0
    p('Wir begleiten Betroffene von Menschenhandel auf ihrem Weg durch die Verfahren.'), // 1
    bold('Fachberatungsstellen ', 'beraten kostenfrei', ' und in vielen Sprachen.'), // 2
    list(
      li('Beratung vor Ort und am Telefon'),
      li('Begleitung zu Behörden und Gerichten'),
      li('Vermittlung sicherer Unterkünfte'),
    ), // 3
    h('Wie wir finanziert werden'), // 4
    p('Die Förderung kommt vom Bundesministerium, von Stiftungen und aus Spenden.'), // 5
    block('callout', { title: 'Hinweis', text: 'Alle Angaben werden vertraulich behandelt.' }), // 6
    block('quote', { text: 'Gemeinsam erreichen wir mehr.', source: 'Leitbild' }), // 7
    block('figure', { image: 'm1' }), // 8
    table(['Jahr', 'Anzahl'], ['2023', '41 Stellen']), // 9
    p([text('Mehr steht im '), link('Jahresbericht', 'https://example.org/bericht'), text('.')]), // 10
    block('donation', { purpose: 'Spende für die Beratung' }), // 11
    p('Zuletzt geprüft im Herbst.'), // 12
  ),
})

type Base = ReturnType<typeof base>

/** The same text in another language: every word that is to be translated stands in brackets. */
export function inEnglish(value: unknown): unknown {
  const shared = ['type', 'tag', 'id', 'blockType', 'image', 'url', 'linkType', 'mode', 'style']
  if (typeof value === 'string') return value === '' ? '' : `[${value}]`
  if (Array.isArray(value)) return value.map(inEnglish)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      shared.includes(key) ? item : inEnglish(item),
    ]),
  )
}

/** What an edit makes of the units; all others stay approved. Texts are those of the source, as segments. */
export type Edit = {
  name: string
  change: (doc: Base, rows: RichNode[]) => void
  outdated?: string[]
  missing?: string[]
  gone?: string[]
}

export const at = (rows: RichNode[], index: number): RichNode => {
  const row = rows[index]
  if (!row) throw new Error(`no row ${index}`)
  return row
}
export const fieldsOf = (node: RichNode) => node['fields'] as Doc
export const items = (rows: RichNode[]) => at(rows, 3).children ?? []
export const move = (list: RichNode[], from: number, to: number) =>
  list.splice(to, 0, ...list.splice(from, 1))
export const put = (node: RichNode, words: string) => {
  node.children = [text(words)]
}
export const cell = (rows: RichNode[], row: number, column: number) =>
  at(at(at(at(rows, 9).children ?? [], row).children ?? [], column).children ?? [], 0)

export const t = {
  begleiten: 'Wir begleiten Betroffene von Menschenhandel auf ihrem Weg durch die Verfahren.',
  beraten: 'Fachberatungsstellen <1>beraten kostenfrei</1> und in vielen Sprachen.',
  foerderung: 'Die Förderung kommt vom Bundesministerium, von Stiftungen und aus Spenden.',
  bericht: 'Mehr steht im <1>Jahresbericht</1>.',
  herbst: 'Zuletzt geprüft im Herbst.',
}
