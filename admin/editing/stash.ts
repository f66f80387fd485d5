import type { Values } from './values'

/** Fields with words that are not stored yet, by path, put aside in this tab until they are. */
export type Stashed = { visit: string; at: number; fields: Values }

const keyOf = (account: string, path: string, locale: string) =>
  `leitbild-unsaved:${account}:${path}:${locale}`

const isStashed = (entry: unknown): entry is Stashed =>
  typeof entry === 'object' && entry !== null && 'visit' in entry && 'fields' in entry

/**
 * A place in this tab that survives a reload and a step back, and ends with the tab; no other account reads it.
 * Each visit of the form has an entry of its own, so that a later one takes nothing away from an earlier one.
 */
export function stashFor(account: string, path: string, locale: string) {
  const key = keyOf(account, path, locale)
  const all = (): Stashed[] => {
    try {
      const read: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]')
      return Array.isArray(read) ? read.filter(isStashed) : []
    } catch {
      return []
    }
  }
  const write = (entries: Stashed[]) => {
    try {
      if (entries.length > 0) window.sessionStorage.setItem(key, JSON.stringify(entries))
      else window.sessionStorage.removeItem(key)
    } catch {
      // A full or closed store: the words are still in the form.
    }
  }
  const others = (visit: string) => all().filter((each) => each.visit !== visit)
  return {
    all,
    put(entry: Stashed): void {
      write([...others(entry.visit), entry])
    },
    drop(visit: string): void {
      write(others(visit))
    },
  }
}
