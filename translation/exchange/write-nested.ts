import type { ExportRow } from './file'
import { keysOf } from './nested-keys'

type Tree = Map<string, Branch>
type Branch = string | Tree

const asObject = (tree: Tree): object =>
  Object.fromEntries(
    [...tree].map(([key, value]) => [key, typeof value === 'string' ? value : asObject(value)]),
  )

/** JSON of texts by nested keys, as next-intl, i18next and Weblate read it; it says nothing but the texts. */
export function writeNested(rows: readonly ExportRow[]): string {
  const root: Tree = new Map()
  for (const { target, unit } of rows) {
    const keys = keysOf(unit)
    let group = root
    for (const key of keys.slice(0, -1)) {
      const known = group.get(key)
      const inner: Tree = typeof known === 'object' ? known : new Map<string, Branch>()
      group.set(key, inner)
      group = inner
    }
    group.set(keys.at(-1) ?? '', target)
  }
  return `${JSON.stringify(asObject(root), null, 2)}\n`
}
