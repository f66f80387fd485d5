/** A map that holds at most so many bytes; what was asked for least recently goes first. */
export type BoundedMap<T> = {
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
  delete: (key: string) => void
  clear: () => void
  entries: () => [string, T][]
  bytes: () => number
}

/** @param limit bytes in all; a value that is larger alone is not kept. @param gone is told what left. */
export function boundedMap<T extends { bytes: number }>(
  limit: number,
  gone: (key: string) => void = () => undefined,
): BoundedMap<T> {
  const map = new Map<string, T>()
  let total = 0
  const remove = (key: string) => {
    total -= (map.get(key)?.bytes ?? 0) + (map.has(key) ? key.length : 0)
    map.delete(key)
  }
  return {
    get: (key) => {
      const value = map.get(key)
      if (value === undefined) return undefined
      // The order of a map is the order in which keys were put in.
      map.delete(key)
      map.set(key, value)
      return value
    },
    set: (key, value) => {
      remove(key)
      if (value.bytes + key.length > limit) {
        gone(key)
        return
      }
      map.set(key, value)
      total += value.bytes + key.length
      for (const oldest of map.keys()) {
        if (total <= limit) break
        remove(oldest)
        gone(oldest)
      }
    },
    delete: (key) => {
      remove(key)
      gone(key)
    },
    clear: () => {
      map.clear()
      total = 0
    },
    entries: () => [...map],
    bytes: () => total,
  }
}
