import type { Locale } from '@/i18n/locales'
import { entryOf, type Ledger } from '@/translation/ledger/ledger'
import { refresh } from '@/translation/ledger/refresh'
import { stateOf } from '@/translation/state'
import type { UnitState } from '@/translation/unit'
import type { WordField } from '@/translation/units/fields'
import type { RichNode } from '@/translation/units/node'
import { sightingsOf } from '@/translation/units/sightings'
import type { BlockSchema } from '@/translation/units/spots'

export type Doc = Record<string, unknown>

export const blocks: BlockSchema = {
  callout: [
    { name: 'title', kind: 'text', isRequired: false },
    { name: 'text', kind: 'textarea', isRequired: true },
  ],
  quote: [
    { name: 'text', kind: 'textarea', isRequired: true },
    { name: 'source', kind: 'text', isRequired: false },
  ],
  donation: [{ name: 'purpose', kind: 'text', isRequired: false, limit: 140 }],
}

export const fields: WordField[] = [
  { path: 'title', kind: 'text', isRich: false },
  { path: 'slug', kind: 'slug', isRich: false },
  { path: 'summary', kind: 'textarea', isRich: false },
  { path: 'body', kind: 'paragraph', isRich: true },
  { path: 'keywords', kind: 'list', isRich: false },
  { path: 'meta.title', kind: 'seo', isRich: false },
]

export const text = (words: string, format = 0): RichNode => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const inline = (words: string | RichNode[]) => (typeof words === 'string' ? [text(words)] : words)

export const p = (words: string | RichNode[]): RichNode => ({
  type: 'paragraph',
  children: inline(words),
})
export const h = (words: string, tag = 'h2'): RichNode => ({
  type: 'heading',
  tag,
  children: inline(words),
})
export const li = (words: string | RichNode[], nested?: RichNode): RichNode => ({
  type: 'listitem',
  children: [...inline(words), ...(nested ? [nested] : [])],
})
export const list = (...items: RichNode[]): RichNode => ({
  type: 'list',
  tag: 'ul',
  children: items,
})
export const link = (words: string, url: string): RichNode => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})
export const block = (blockType: string, more: Doc): RichNode => ({
  type: 'block',
  fields: { id: blockType, blockType, ...more },
})
export const table = (...rows: string[][]): RichNode => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tablerow',
    children: cells.map((words) => ({ type: 'tablecell', children: [p(words)] })),
  })),
})
export const rich = (...children: RichNode[]) => ({ root: { type: 'root', children } })

const at = '2026-01-01T00:00:00.000Z'

/** The ledger after the document has come to hold `de` and `en`; visitors read `shown`. */
export const kept = (before: Ledger | null, de: Doc, en: Doc, shown?: Doc): Ledger =>
  refresh(
    before,
    {
      origin: 'pages',
      document: '1',
      sourceLocale: 'de',
      source: sightingsOf(de, fields, blocks),
      targets: [
        {
          locale: 'en',
          words: sightingsOf(en, fields, blocks),
          shown: shown && sightingsOf(shown, fields, blocks),
        },
      ],
    },
    { by: 'editor', at },
  )

/** The state of every unit in English by its source text; of two with the same text one ends in " (2)". */
export function statesOf(ledger: Ledger, locale: Locale = 'en'): Record<string, UnitState> {
  const states: Record<string, UnitState> = {}
  for (const unit of ledger.units) {
    const { text: words } = unit.source
    const key = words in states ? `${words} (2)` : words
    states[key] = stateOf(unit, entryOf(ledger, unit.id, locale))
  }
  return states
}
