import { performance } from 'node:perf_hooks'

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

/** Asks the database twice a second what changed, and so notices within two seconds that it is gone or back. */
export function watchDatabase({ looked, marks }: Told): Watch {
  let isAway = true
  let late = 0
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    try {
      const site = theSite()
      if (!site) throw new Error('not connected yet')
      marks(await inTime(site.marks()))
      isAway = false
      late = 0
    } catch (error) {
      // A busy processor delays an answer as well; two in a row are another matter.
      if (error instanceof Late) late += 1
      if (!(error instanceof Busy) && late !== 1) isAway = true
    }
    if (isStopped) return
    looked()
    timer = setTimeout(() => void look(), theSite() ? every : 50)
  }
  timer = setTimeout(() => void look())
  return {
    isAway: () => isAway && !isConnecting(),
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
