import { currentContentVersion } from './content-version'

/**
 * Remembers what `read` finds until the content changes; for what is asked often and has few keys, say one a
 * language.
 */
export function remembered<Found>(
  read: (key: string) => Promise<Found>,
): (key: string) => Promise<Found> {
  const known = new Map<string, { state: string; found: Promise<Found> }>()
  return (key) => {
    // Asked before reading begins: what changes meanwhile is another state.
    const state = currentContentVersion()
    if (state === undefined) return read(key)
    const before = known.get(key)
    if (before?.state === state) return before.found
    const found = read(key)
    known.set(key, { state, found })
    found.catch(() => {
      if (known.get(key)?.found === found) known.delete(key)
    })
    return found
  }
}
