import { performance } from 'node:perf_hooks'

import { type DatabaseLook, type DatabaseState, stateAfterLook } from './database-state'
import { isConnecting, payloadBridge } from './payload-bridge'

/** Time between two checks, and the longest wait for an answer, in ms. */
const interval = 500
const timeout = 800
/** Reads that are waited for at the same time. */
const mostUnanswered = 4

type DatabaseMonitor = { isAway: () => boolean; stop: () => void }
type DatabaseListener = { marks: (marks: string[]) => void; looked: () => void }

class Late extends Error {}
class Busy extends Error {}

const withTimeout = <T>(work: Promise<T>): Promise<T> => {
  const begin = performance.now()
  const before = performance.eventLoopUtilization()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => {
      // A late timer or a busy event loop means that this process was slow, not the database.
      const isBusy =
        performance.now() - begin > 1.5 * timeout ||
        performance.eventLoopUtilization(before).utilization > 0.8
      reject(isBusy ? new Busy() : new Late(`no answer in ${timeout} ms`))
    }
    timer = setTimeout(giveUp, timeout)
  })
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer)
  })
}

/**
 * Reads the marks from the database and passes them to `marks`. A late answer to an earlier read counts as well: a
 * database under load answers slowly, one that is away does not answer.
 */
function databaseCheck(marks: DatabaseListener['marks']): () => Promise<DatabaseLook> {
  let unanswered: Promise<string[]>[] = []
  return async () => {
    const bridge = payloadBridge()
    if (!bridge) return 'failed'
    const reads = [...unanswered, bridge.marks()]
    unanswered = []
    try {
      marks(await withTimeout(Promise.race(reads)))
      return 'answered'
    } catch (error) {
      if (!(error instanceof Busy) && !(error instanceof Late)) return 'failed'
      unanswered = reads.slice(-mostUnanswered)
      return error instanceof Busy ? 'busy' : 'late'
    }
  }
}

/** Reads the marks twice a second, and so notices within about two seconds that the database is unavailable or back. */
export function monitorDatabase({ looked, marks }: DatabaseListener): DatabaseMonitor {
  let state: DatabaseState = 'away'
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const check = databaseCheck(marks)
  const look = async () => {
    state = stateAfterLook(state, await check())
    if (isStopped) return
    looked()
    timer = setTimeout(() => void look(), payloadBridge() ? interval : 50)
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
