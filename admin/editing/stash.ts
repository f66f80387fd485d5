import type { Values } from './values'

/** Words that are not stored yet, put aside in this tab until they are. */
export type Stashed = { at: number; values: Values }

const keyOf = (account: string, path: string, locale: string) =>
  `leitbild-unsaved:${account}:${path}:${locale}`

/** A place in this tab that survives a reload and a step back, and ends with the tab; no other account reads it. */
export function stashFor(account: string, path: string, locale: string) {
  const key = keyOf(account, path, locale)
  return {
    read(): Stashed | null {
      try {
        const text = window.sessionStorage.getItem(key)
        return text ? (JSON.parse(text) as Stashed) : null
      } catch {
        return null
      }
    },
    write(values: Values): void {
      try {
        window.sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), values }))
      } catch {
        // A full or closed store: the words are still in the form.
      }
    },
    clear(): void {
      window.sessionStorage.removeItem(key)
    },
  }
}
