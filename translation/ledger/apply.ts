import type { Locale } from '@/i18n/locales'
import { unescapeWords } from '@/translation/segment'
import type { WordField } from '@/translation/units/fields'
import { rootOf } from '@/translation/units/node'
import { valueInDocument } from '@/translation/units/sightings'
import type { BlockSchema } from '@/translation/units/spots'

import type { Ledger } from './ledger'
import { rebuildRich } from './rebuild'

type Doc = Record<string, unknown>

type Applying = {
  /** The document in the source language, and in the target language. */
  source: Doc
  target: Doc
  fields: readonly WordField[]
  blocks: BlockSchema
  ledger: Ledger
  locale: Locale
  changed: ReadonlySet<string>
}

/** Sets the value at a path such as `meta.title`, making the groups on its way. */
export function putAt(data: Doc, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) data[name] = value
  else putAt((data[name] ??= {}) as Doc, rest.join('.'), value)
}

/** The new values of a document in one language, and nothing but the fields that `changed` units touch. */
export function dataOf({ blocks, changed, fields, ledger, locale, source, target }: Applying): Doc {
  const own = ledger.entries.filter((entry) => entry.locale === locale)
  const entries = new Map(own.map((entry) => [entry.unit, entry]))
  const data: Doc = {}
  for (const { isRich, kind, path } of fields) {
    const units = ledger.units.filter((unit) => unit.path === path && !unit.isGone)
    const touched = units.filter(({ id }) => changed.has(id))
    const root = rootOf(valueInDocument(source, path))
    if (touched.length === 0) continue
    if (!isRich) {
      const words = unescapeWords(entries.get(touched[0]?.id ?? '')?.target ?? '')
      putAt(data, path, kind === 'list' ? words.split('\n').filter((item) => item.trim()) : words)
    } else if (root) {
      const all = ledger.units.filter((unit) => unit.path === path)
      const standing = (ledger.standing[locale] ?? []).filter((each) => each.path === path)
      const known = { units: all, entries, standing, things: new Set(ledger.things[path]) }
      const roots = { source: root, target: rootOf(valueInDocument(target, path)) }
      putAt(data, path, {
        root: rebuildRich({ ...roots, ...known, changed, blocks, addsThings: true }),
      })
    }
  }
  return data
}
