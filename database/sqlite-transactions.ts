import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

import type { sqliteAdapter } from '@payloadcms/db-sqlite'

import { createMutex } from './mutex'

type Factory = ReturnType<typeof sqliteAdapter>
type Adapter = ReturnType<Factory['init']>
type Id = number | string | Promise<number | string>
type Write = (args: { req?: { transactionID?: Id | undefined } }) => Promise<unknown>

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const rolledBack = new Error('rolled back')

/**
 * SQLite has one writer. Without a queue in front of it, parallel transactions of the adapter fail and
 * leave the connection unusable; and the adapter reports success when COMMIT fails (a full disk).
 * Here every transaction, and every write outside one, waits for its turn; COMMIT errors reach the caller.
 */
function queueWrites(adapter: Adapter): Adapter {
  const acquire = createMutex(60_000)
  const holder = new AsyncLocalStorage<true>()
  // Bulk operations take their documents one after the other, each in a transaction of its own.
  adapter.bulkOperationsSingleTransaction = true

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const release = await acquire()
    const id = randomUUID()
    let commit = (): void => undefined
    let rollback = (): void => undefined
    await new Promise<void>((ready, failed) => {
      const done = adapter.drizzle.transaction((db) => {
        const end = new Promise<void>((resolve, reject) => {
          commit = resolve
          rollback = () => {
            reject(rolledBack)
          }
        })
        const resolve = async () => {
          commit()
          await done
        }
        const reject = async () => {
          rollback()
          await done.catch(() => undefined)
        }
        adapter.sessions[id] = { db: db as never, resolve, reject }
        ready()
        return end
      })
      // The queue moves on when the transaction has ended, well or badly.
      done.then(release, (error: unknown) => {
        release()
        failed(error)
      })
    })
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    Reflect.deleteProperty(adapter.sessions, id)
    await session?.resolve()
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    Reflect.deleteProperty(adapter.sessions, id)
    await session?.reject()
  }

  for (const name of writes) {
    const write = (adapter[name] as Write).bind(adapter)
    const queued: Write = async (args) => {
      const id = await args.req?.transactionID
      if ((id !== undefined && adapter.sessions[id]) || holder.getStore()) return write(args)
      const release = await acquire()
      try {
        return await holder.run(true, () => write(args))
      } finally {
        release()
      }
    }
    adapter[name] = queued as never
  }
  return adapter
}

/** The SQLite adapter with transactions that are safe in one process, on the client that `open` gives. */
export const withTransactions = (
  factory: Factory,
  open: () => Promise<Adapter['client']>,
): Factory => ({
  ...factory,
  init: (args) => {
    const adapter = queueWrites(factory.init(args))
    const connect = adapter.connect?.bind(adapter)
    let opened: ReturnType<typeof open> | undefined
    adapter.connect = async (options) => {
      // Payload opens a client of its own only when there is none yet; reloading connects again.
      opened ??= open()
      adapter.client = await opened
      await connect?.(options)
    }
    return adapter
  },
})
