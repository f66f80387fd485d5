const lasts = new Map<string, Promise<unknown>>()

/**
 * Runs what has the same key one after the other. Payload adds a session to an account by reading and
 * writing all of them: of two sign-ins at the same moment one would be lost.
 */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const next = (lasts.get(key) ?? Promise.resolve()).then(work, work)
  lasts.set(key, next)
  try {
    return await next
  } finally {
    if (lasts.get(key) === next) lasts.delete(key)
  }
}
