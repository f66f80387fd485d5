import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

import { connectionOf, ofSession } from '@/database/mongodb-migration'
import { locales } from '@/i18n/locales'

type Statuses = Record<string, Record<string, string> | string>

const inEachLanguage = Object.fromEntries(locales.map((locale) => [locale, 'published']))

/** The navigation is the same in all languages and has one status for all of them. */
const statuses: Statuses = {
  home: inEachLanguage,
  navigation: 'published',
  organisation: inEachLanguage,
}

/** What stands there is published, as visitors have read it, and is the first version that leads back to it. */
export async function up(args: MigrateUpArgs): Promise<void> {
  const connection = connectionOf(args)
  const globals = connection.collection('globals')
  for (const [globalType, _status] of Object.entries(statuses)) {
    await globals.updateOne({ globalType }, { $set: { _status } }, ofSession(args))
    const found = await globals.findOne({ globalType }, ofSession(args))
    if (!found) continue
    const { __v, _id, globalType: _, ...version } = found
    const now = (found['updatedAt'] ?? new Date()) as Date
    await connection
      .collection(`_${globalType}_versions`)
      .insertOne({ version, createdAt: now, updatedAt: now, latest: true }, ofSession(args))
  }
}

export async function down(args: MigrateDownArgs): Promise<void> {
  const connection = connectionOf(args)
  const globalType = { $in: Object.keys(statuses) }
  await connection
    .collection('globals')
    .updateMany({ globalType }, { $unset: { _status: '' } }, ofSession(args))
  for (const slug of Object.keys(statuses))
    await connection.collection(`_${slug}_versions`).deleteMany({}, ofSession(args))
}
