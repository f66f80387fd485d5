import type { Unit } from '@/translation/unit'

import type { DeskTexts } from './texts'

const inText = ['paragraph', 'heading', 'list-item', 'cell', 'table-caption']

/** What a unit is called: its field and, within a formatted text, what it is there; its key for an interface text. */
export function unitName(
  { kind, note, path }: Pick<Unit, 'kind' | 'note' | 'path'>,
  t: DeskTexts,
): string {
  if (kind === 'message') return path
  if (!note) return t.kind[kind]
  return inText.includes(kind) ? `${note} · ${t.kind[kind]}` : note
}
