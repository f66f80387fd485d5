import type { CollectionSlug, CreateVersionArgs, JsonObject, Payload } from 'payload'

import type { Ruled } from '@/access/table'

import { fileFor, isFile, required, signUp } from './least'

export type Row = Record<string, unknown> & { id: string }
type Version = Omit<CreateVersionArgs, 'collectionSlug' | 'versionData'> & { version: JsonObject }
/** A document and its versions, oldest first, as the database holds them. */
export type Pattern = { word: string; row: Row; versions: Version[] }

/** True for collections with drafts. */
export const hasVersions = (payload: Payload, name: Ruled) =>
  Boolean(payload.collections[name as CollectionSlug].config.versions)

/** Writes a document as an editor does, in both languages where it has them. Answers its id. */
export async function written(payload: Payload, name: Ruled, word: string): Promise<string> {
  const rules = { collection: name as CollectionSlug, depth: 0 } as const
  const isVersioned = hasVersions(payload, name)
  const status = isVersioned ? { _status: 'published' } : {}
  const data = { ...required(name, word), ...signUp(name, word), ...status }
  const file = isFile(name) ? { file: await fileFor(name, word) } : {}
  const first = { ...rules, locale: 'de', data, ...file }
  const { id } = (await payload.create(first as never)) as { id: string }
  if (isVersioned) await payload.update({ ...rules, id, locale: 'en', data } as never)
  return id
}

/** Writes a document named `word` and reads its rows, which may lie in the trash. */
export async function newPattern(
  payload: Payload,
  name: Ruled,
  word: string,
  isTrashed: boolean,
): Promise<Pattern> {
  const collection = name as CollectionSlug
  const id = await written(payload, name, word)
  const data = { deletedAt: new Date().toISOString() }
  if (isTrashed) await payload.update({ collection, id, data, depth: 0 } as never)
  // Nothing selects a language here, so the rows hold all of them.
  const row = await payload.db.findOne<Row>({ collection, where: { id: { equals: id } } })
  if (!row) throw new Error(`${name}: what was written is not there`)
  const where = { parent: { equals: id } }
  const all = { collection, where, sort: 'createdAt', limit: 0, pagination: false }
  const { docs } = hasVersions(payload, name) ? await payload.db.findVersions(all) : { docs: [] }
  return { word, row, versions: docs as never }
}

/** Puts a copy of the rows into the database, under another word. Answers its id. */
export async function copyOf(payload: Payload, name: Ruled, pattern: Pattern, word: string) {
  const collection = name as CollectionSlug
  const renamed = JSON.stringify(pattern).replaceAll(pattern.word, word)
  const { row, versions } = JSON.parse(renamed) as Pattern
  const { id: _, ...data } = row
  const { id } = (await payload.db.create({ collection, data })) as Row
  for (const { version, ...rest } of versions)
    await payload.db.createVersion({
      ...rest,
      collectionSlug: collection,
      parent: id,
      versionData: version,
    })
  return id
}
