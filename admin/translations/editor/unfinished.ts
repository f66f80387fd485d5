import type { DocumentPage, Item } from '@/translation/api'

/** Whether a unit still waits for what this account can do about it. */
const isUnfinished = ({ state }: Item, { reviews }: DocumentPage['rights']): boolean =>
  ['missing', 'draft', 'outdated'].includes(state) || (reviews && state === 'review')

/** The next unfinished unit after (or, with -1, before) one, around the end; undefined when none is left. */
export function unfinishedFrom(
  { items, rights }: Pick<DocumentPage, 'items' | 'rights'>,
  unit: string | undefined,
  step: 1 | -1,
): Item | undefined {
  const at = items.findIndex((item) => item.unit.id === unit)
  const start = at < 0 && step < 0 ? items.length : at
  const order = items.map((_, distance) => {
    const place = start + step * (distance + 1)
    return items[(place + items.length * 2) % items.length]
  })
  return order.find((item) => item && item.unit.id !== unit && isUnfinished(item, rights))
}
