import { statfs } from 'node:fs/promises'

type Probe = {
  folder: string
  isAway: () => boolean
  isStopping: () => boolean
  version: () => string
}

type Health = { isReady: boolean; text: string }

/** Share of the disk that has to stay free. */
const reserve = 0.05

const hasRoom = async (folder: string): Promise<boolean> => {
  try {
    const { bavail, blocks } = await statfs(folder)
    return blocks === 0 || bavail / blocks >= reserve
  } catch {
    return false
  }
}

/** Reports whether this process should receive requests: database, disk, content version. A result is reused for 2 s. */
export function readiness({ folder, version, isAway, isStopping }: Probe): () => Promise<Health> {
  let last: Promise<Health> | undefined
  let until = 0
  const ask = async (): Promise<Health> => {
    const disk = (await hasRoom(folder)) ? 'ok' : 'full'
    const database = isAway() ? 'away' : 'ok'
    const isReady = disk === 'ok' && database === 'ok'
    return { isReady, text: JSON.stringify({ database, disk, generation: version() }) }
  }
  return () => {
    if (isStopping()) return Promise.resolve({ isReady: false, text: '{"stopping":true}' })
    if (!last || performance.now() > until) {
      until = performance.now() + 2000
      last = ask()
    }
    return last
  }
}
