import type { MigrateDownArgs, MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'

import { locales } from '@/i18n/locales'

type Statuses = Record<string, Record<string, string> | string>

const inEachLanguage = Object.fromEntries(locales.map((locale) => [locale, 'published']))

/** The navigation is the same in all languages and has one status for all of them. */
const statuses: Statuses = {
  home: inEachLanguage,
  navigation: 'published',
  organisation: inEachLanguage,
}

const connectionOf = ({ payload }: Pick<MigrateUpArgs, 'payload'>) =>
  (payload.db as unknown as MongooseAdapter).connection

const options = ({ session }: Pick<MigrateUpArgs, 'session'>) => (session ? { session } : {})

/** What stands there is published, as visitors have read it, and is the first version that leads back to it. */
export async function up(args: MigrateUpArgs): Promise<void> {
  const connection = connectionOf(args)
  const globals = connection.collection('globals')
  for (const [globalType, _status] of Object.entries(statuses)) {
    await globals.updateOne({ globalType }, { $set: { _status } }, options(args))
    const found = await globals.findOne({ globalType }, options(args))
    if (!found) continue
    const { __v, _id, globalType: _, ...version } = found
    const now = (found['updatedAt'] ?? new Date()) as Date
    await connection
      .collection(`_${globalType}_versions`)
      .insertOne({ version, createdAt: now, updatedAt: now, latest: true }, options(args))
  }
}

export async function down(args: MigrateDownArgs): Promise<void> {
  const connection = connectionOf(args)
  const globalType = { $in: Object.keys(statuses) }
  await connection
    .collection('globals')
    .updateMany({ globalType }, { $unset: { _status: '' } }, options(args))
  for (const slug of Object.keys(statuses))
    await connection.collection(`_${slug}_versions`).deleteMany({}, options(args))
}
