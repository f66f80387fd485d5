import { PlainError } from '@/lib/log/plain-error'
const busy = (waitMs: number) =>
  Object.assign(
    new PlainError(`The database was busy for ${(waitMs / 1000).toString()} s; nothing was saved`),
    { code: 'DATABASE_BUSY' },
  )

/** Lets one holder in at a time, first come first served. `acquire` gives the function that lets go. */
export function createMutex(waitMs: number) {
  let last: Promise<void> = Promise.resolve()
  return async function acquire(): Promise<() => void> {
    const turn = last
    let release = (): void => undefined
    last = new Promise((resolve) => {
      release = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(busy(waitMs))
      }, waitMs)
    })
    try {
      await Promise.race([turn, late])
    } catch (error) {
      // Whoever waits behind us waits for the same holder.
      void turn.then(release)
      throw error
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}
