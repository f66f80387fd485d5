import { type Client, createClient, type Transaction } from '@libsql/client'

import { makePrivateBeforeOpening } from './private-file'
import { pathOf } from './sqlite-path'

const settings = ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL']

async function open(url: string): Promise<Client> {
  makePrivateBeforeOpening(pathOf(url))
  const client = createClient({ url })
  for (const setting of settings) await client.execute(`PRAGMA ${setting}`)
  return client
}

async function begin(connection: Client): Promise<Transaction> {
  await connection.execute('BEGIN IMMEDIATE')
  let running = true
  const live = () => {
    if (!running) throw new Error('This transaction has ended.')
    return connection
  }
  const transaction: Transaction = {
    execute: (statement) => live().execute(statement),
    batch: (statements) => Promise.all(statements.map((statement) => live().execute(statement))),
    executeMultiple: (statements) => live().executeMultiple(statements),
    commit: async () => {
      await live().execute('COMMIT')
      running = false
    },
    rollback: async () => {
      running = false
      // After an error like a full disk SQLite has rolled back by itself, and has nothing left to do.
      await connection.execute('ROLLBACK').catch(() => undefined)
    },
    close: () => void (running && transaction.rollback()),
    get closed() {
      return !running
    },
  }
  return transaction
}

/**
 * Opens the file once for reading and once for transactions, and keeps both. The client as it comes opens
 * a further connection after each transaction and never closes the old one: two file handles a save, until
 * the process may open no more. The caller sees to it that one transaction runs at a time.
 */
export async function openSqlite(url: string): Promise<Client> {
  const client = await open(url)
  const writer = await open(url)
  const close = client.close.bind(client)
  Object.assign(client, { transaction: () => begin(writer) })
  client.close = () => {
    close()
    writer.close()
  }
  return client
}
