import { createReadStream, createWriteStream, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'

import { BSON, type ClientSession, type Db, MongoClient } from 'mongodb'

const directory = 'collections'
const suffix = '.jsonl'

async function withDatabase(url: string, work: (db: Db, client: MongoClient) => Promise<void>) {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 })
  try {
    await client.connect()
    await work(client.db(), client)
  } finally {
    await client.close()
  }
}

async function* lines(db: Db, name: string, session: ClientSession | undefined) {
  for await (const document of db.collection(name).find({}, session ? { session } : {}))
    yield `${BSON.EJSON.stringify(document, { relaxed: false })}\n`
}

/**
 * Writes each collection into `folder` as extended JSON, a document a line. A replica set shows them as
 * they stand at one moment; its near relatives show each as it is when its turn comes.
 */
export const exportMongodb = (url: string, folder: string): Promise<void> =>
  withDatabase(url, async (db, client) => {
    const { setName } = await db.admin().command({ hello: 1 })
    const session = setName ? client.startSession({ snapshot: true }) : undefined
    await mkdir(join(folder, directory))
    const found = await db.listCollections({}, { nameOnly: true }).toArray()
    for (const { name } of found.filter(({ name: each }) => !each.startsWith('system.')))
      await pipeline(
        lines(db, name, session),
        createWriteStream(join(folder, directory, name + suffix)),
      )
    await session?.endSession()
  })

/** Replaces what is in the database by the collections in `folder`; the next start makes the indexes. */
export const importMongodb = (url: string, folder: string): Promise<void> =>
  withDatabase(url, async (db) => {
    await db.dropDatabase()
    for (const file of readdirSync(join(folder, directory))) {
      const collection = db.collection(file.slice(0, -suffix.length))
      let batch: BSON.Document[] = []
      const flush = async () => {
        if (batch.length > 0) await collection.insertMany(batch)
        batch = []
      }
      for await (const line of createInterface(createReadStream(join(folder, directory, file)))) {
        batch.push(BSON.EJSON.parse(line, { relaxed: false }) as BSON.Document)
        if (batch.length === 500) await flush()
      }
      await flush()
    }
  })
