import { inTurns } from '@/database/mongodb-transactions'

const server = (hasTransactions: boolean) => {
  const log: string[] = []
  let count = 0
  const note = (word: string) => (id: unknown) => {
    log.push(`${word} ${String(id)}`)
    return Promise.resolve()
  }
  const db = {
    beginTransaction: () => {
      count += 1
      log.push(`begin ${count.toString()}`)
      return Promise.resolve(hasTransactions ? count : null)
    },
    commitTransaction: note('commit'),
    rollbackTransaction: note('rollback'),
  }
  return { log, db: inTurns(db, 1000) }
}

test('a transaction begins when the one before it has ended, well or badly', async () => {
  const { db, log } = server(true)
  const save = async (end: 'commitTransaction' | 'rollbackTransaction') => {
    const id = await db.beginTransaction()
    await db[end](id ?? 0)
  }
  await Promise.all([
    save('commitTransaction'),
    save('rollbackTransaction'),
    save('commitTransaction'),
  ])
  expect(log).toEqual(['begin 1', 'commit 1', 'begin 2', 'rollback 2', 'begin 3', 'commit 3'])
})

test('without transactions saves take turns all the same', async () => {
  const { db, log } = server(false)
  const first = await db.beginTransaction()
  const second = db.beginTransaction()
  await Promise.resolve()
  expect(log).toEqual(['begin 1'])
  await db.commitTransaction(first ?? 0)
  expect(await second).not.toBe(first)
})

test('a commit that fails lets the next one in', async () => {
  const db = inTurns(
    {
      beginTransaction: () => Promise.resolve(1),
      commitTransaction: () => Promise.reject(new Error('lost')),
      rollbackTransaction: () => Promise.resolve(),
    },
    1000,
  )
  await db.beginTransaction()
  await expect(db.commitTransaction(1)).rejects.toThrow('lost')
  await expect(db.beginTransaction()).resolves.toBe(1)
})
