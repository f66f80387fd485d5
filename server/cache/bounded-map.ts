/** A map that is limited by bytes; the least recently used entry is removed first. */
export type BoundedMap<T> = {
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
  delete: (key: string) => void
  clear: () => void
  entries: () => [string, T][]
  bytes: () => number
}

/** @param limit total bytes; a larger value is not stored. @param onRemove is called with each removed key. */
export function boundedMap<T extends { bytes: number }>(
  limit: number,
  onRemove: (key: string) => void = () => undefined,
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
      // A map iterates in insertion order, so the entry moves to the end.
      map.delete(key)
      map.set(key, value)
      return value
    },
    set: (key, value) => {
      remove(key)
      if (value.bytes + key.length > limit) {
        onRemove(key)
        return
      }
      map.set(key, value)
      total += value.bytes + key.length
      for (const oldest of map.keys()) {
        if (total <= limit) break
        remove(oldest)
        onRemove(oldest)
      }
    },
    delete: (key) => {
      remove(key)
      onRemove(key)
    },
    clear: () => {
      map.clear()
      total = 0
    },
    entries: () => [...map],
    bytes: () => total,
  }
}
