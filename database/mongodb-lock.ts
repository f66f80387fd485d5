import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { PlainError } from '@/lib/log/plain-error'

type Lock = { _id: string; until: Date }

const leaseMs = 60_000
const end = () => new Date(Date.now() + leaseMs)

/**
 * Takes the lock document and renews it while it is held, or waits for it; a process that died loses it
 * after a minute.
 */
export async function lock({ connection }: MongooseAdapter): Promise<() => Promise<void>> {
  const locks = connection.db?.collection<Lock>('leitbild-locks')
  if (!locks) throw new PlainError('The connection to MongoDB is not open.')
  const _id = 'migrations'
  for (let tries = 0; tries < 360; tries += 1) {
    await locks.deleteOne({ _id, until: { $lt: new Date() } })
    try {
      await locks.insertOne({ _id, until: end() })
      const renewal = setInterval(() => {
        // Once missed is made up for twice: the lease is three renewals long.
        locks.updateOne({ _id }, { $set: { until: end() } }).catch(() => undefined)
      }, leaseMs / 3)
      return async () => {
        clearInterval(renewal)
        await locks.deleteOne({ _id })
      }
    } catch (error) {
      if ((error as { code?: unknown }).code !== 11000) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  throw new PlainError(
    'Another process has been migrating this database for 90 s. Please look at its output.',
  )
}
