import { MongoServerError } from 'mongodb'

import { patient } from '@/database/mongodb-commit'
import { troubleOf } from '@/database/troubles'

const lost = new MongoServerError({
  message: 'the answer of the primary was lost',
  errorLabels: ['UnknownTransactionCommitResult'],
})
const conflict = new MongoServerError({
  message: 'the transaction has been aborted',
  codeName: 'NoSuchTransaction',
  errorLabels: ['TransientTransactionError'],
})
const late = new MongoServerError({
  message: 'operation exceeded time limit',
  code: 50,
  errorLabels: ['UnknownTransactionCommitResult'],
})

/** An adapter as Payload's: it forgets the session, then commits. The commits fail with `faults` in turn. */
function adapter(faults: Error[], patienceMs?: number) {
  const log: string[] = []
  const session = {
    commitTransaction: () => {
      log.push('commit')
      const fault = faults.shift()
      return fault ? Promise.reject(fault) : Promise.resolve()
    },
    endSession: () => {
      log.push('end')
      return Promise.resolve()
    },
  }
  const db = {
    sessions: { 1: session } as Record<number, typeof session>,
    async commitTransaction(id: number | string | Promise<number | string>) {
      const own = this.sessions[Number(await id)]
      this.sessions = {}
      await own?.commitTransaction()
      await own?.endSession()
    },
  }
  const commit = patient(db, patienceMs).bind(db)
  return { commit, log }
}

test('a commit whose answer was lost is repeated until it is confirmed', async () => {
  const { commit, log } = adapter([lost, lost])
  await commit(1)
  expect(log).toEqual(['commit', 'commit', 'commit', 'end'])
})

test('without a confirmation it gives up, and the saver is asked to look first', async () => {
  const { commit, log } = adapter([lost, lost, lost], 50)
  const error = await commit(Promise.resolve(1)).catch((thrown: unknown) => thrown)
  expect(error).toBe(lost)
  expect(troubleOf(error)?.status).toBe(503)
  expect(troubleOf(error)?.en).toMatch(/reload/)
  expect(log.at(-1)).toBe('end')
})

test('a repetition that finds the transaction aborted says that nothing was saved', async () => {
  const { commit, log } = adapter([lost, conflict])
  const error = await commit(1).catch((thrown: unknown) => thrown)
  expect(troubleOf(error)?.status).toBe(503)
  expect(troubleOf(error)?.en).toMatch(/Nothing was saved/)
  expect(log).toEqual(['commit', 'commit', 'end'])
})

test.each([
  ['a write conflict', conflict],
  ['a commit that ran out of time', late],
  ['a fault of another kind', new Error('disk')],
])('%s is not repeated', async (_what, fault) => {
  const { commit, log } = adapter([fault])
  await expect(commit(1)).rejects.toBe(fault)
  expect(log).toEqual(['commit', 'end'])
})

test('what is no transaction is left to the adapter', async () => {
  const { commit, log } = adapter([])
  await commit(2)
  expect(log).toEqual([])
})
