import { performance } from 'node:perf_hooks'

import { type DatabaseLook, type DatabaseState, stateAfterLook } from './database-state'
import { isConnecting, theSite } from './site'

const every = 500
const patience = 800

type Watch = { isAway: () => boolean; stop: () => void }
type Told = { marks: (marks: string[]) => void; looked: () => void }

class Late extends Error {}
class Busy extends Error {}

const inTime = <T>(work: Promise<T>): Promise<T> => {
  const begin = performance.now()
  const before = performance.eventLoopUtilization()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => {
      // The clock itself was late, or there was hardly a pause: this process was busy, which says nothing of the database.
      const isBusy =
        performance.now() - begin > 1.5 * patience ||
        performance.eventLoopUtilization(before).utilization > 0.8
      reject(isBusy ? new Busy() : new Late(`no answer in ${patience.toString()} ms`))
    }
    timer = setTimeout(giveUp, patience)
  })
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer)
  })
}

/** Asks the database once for its marks, and hands them on. */
async function lookAtDatabase(marks: Told['marks']): Promise<DatabaseLook> {
  const site = theSite()
  if (!site) return 'failed'
  try {
    marks(await inTime(site.marks()))
    return 'answered'
  } catch (error) {
    if (error instanceof Busy) return 'busy'
    return error instanceof Late ? 'late' : 'failed'
  }
}

/** Asks the database twice a second what changed, and so notices within two seconds that it is gone or back. */
export function watchDatabase({ looked, marks }: Told): Watch {
  let state: DatabaseState = 'away'
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    state = stateAfterLook(state, await lookAtDatabase(marks))
    if (isStopped) return
    looked()
    timer = setTimeout(() => void look(), theSite() ? every : 50)
  }
  timer = setTimeout(() => void look())
  return {
    isAway: () => state === 'away' && !isConnecting(),
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
