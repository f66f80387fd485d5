import { statfs } from 'node:fs/promises'

type Probe = {
  folder: string
  isAway: () => boolean
  isStopping: () => boolean
  generation: () => string
}

type Health = { isReady: boolean; text: string }

/** The part of the disk that has to stay free. */
const reserve = 0.05

const hasRoom = async (folder: string): Promise<boolean> => {
  try {
    const { bavail, blocks } = await statfs(folder)
    return blocks === 0 || bavail / blocks >= reserve
  } catch {
    return false
  }
}

/** Whether this process should get requests: database, disk, generation. An answer holds for 2 s. */
export function readiness({
  folder,
  generation,
  isAway,
  isStopping,
}: Probe): () => Promise<Health> {
  let last: Promise<Health> | undefined
  let until = 0
  const ask = async (): Promise<Health> => {
    const disk = (await hasRoom(folder)) ? 'ok' : 'full'
    const database = isAway() ? 'away' : 'ok'
    const isReady = disk === 'ok' && database === 'ok'
    return { isReady, text: JSON.stringify({ database, disk, generation: generation() }) }
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
