import type { Item } from '@/translation/api'
import { plainWords } from '@/translation/markup'

/** What the texts of a document are narrowed down by; empty words narrow nothing. */
export type Narrowing = { state: string; text: string }

export const noNarrowing: Narrowing = { state: '', text: '' }

const wordsOf = ({ translation, unit }: Item) =>
  [plainWords(unit.source.text), plainWords(translation?.target ?? ''), unit.path, unit.note ?? '']
    .join('\n')
    .toLowerCase()

/** The ids of the texts that fit; null when nothing is narrowed down. */
export function narrowed(
  items: readonly Item[],
  { state, text }: Narrowing,
): ReadonlySet<string> | null {
  const wanted = text.trim().toLowerCase()
  if (!state && !wanted) return null
  const fits = items.filter(
    (item) => (!state || item.state === state) && (!wanted || wordsOf(item).includes(wanted)),
  )
  return new Set(fits.map(({ unit }) => unit.id))
}
