import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { PublicationKey } from '@/lib/catalogue'

type Doc = {
  _id: unknown
  date?: Date
  updatedAt?: Date
  deletedAt?: Date | null
  kind?: string
  supersededBy?: { toString: () => string } | null
  topics?: unknown[]
  files?: { language?: string }[]
  _status?: Record<string, string>
}

const batch = 1000
const fields = {
  date: 1,
  updatedAt: 1,
  deletedAt: 1,
  kind: 1,
  supersededBy: 1,
  topics: 1,
  'files.language': 1,
}
const word = (date: Date | undefined) => date?.toISOString() ?? ''

const keyOf = ({
  _id,
  _status,
  date,
  deletedAt,
  files,
  kind,
  supersededBy,
  topics,
  updatedAt,
}: Doc) => ({
  id: String(_id),
  date: word(date),
  updatedAt: word(updatedAt),
  kind: kind ?? '',
  supersededBy: supersededBy?.toString(),
  topics: (topics ?? []).map(String),
  languages: [...new Set((files ?? []).flatMap(({ language }) => language ?? []))],
  published: Object.entries(deletedAt ? {} : (_status ?? {})).flatMap(([locale, status]) =>
    status === 'published' ? [locale] : [],
  ),
})

/** The keys of publications from a MongoDB. */
export const keysFromMongodb = (db: unknown) => {
  const { collections } = db as Pick<MongooseAdapter, 'collections'>
  const publications = () => {
    const model = collections['publications']
    if (!model) throw new Error('The connection to MongoDB is not open.')
    return model.collection
  }
  return {
    count: () => publications().estimatedDocumentCount(),
    changed: async function* (since: string | undefined): AsyncGenerator<PublicationKey[]> {
      const where = since ? { updatedAt: { $gte: new Date(since) } } : {}
      const cursor = publications()
        .find(where, { projection: { ...fields, _status: 1 } })
        .batchSize(batch)
      let keys: PublicationKey[] = []
      for await (const doc of cursor) {
        keys.push(keyOf(doc))
        if (keys.length < batch) continue
        yield keys
        keys = []
      }
      yield keys
    },
  }
}
