import { randomBytes } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import type { Ruled } from '@/access/table'

import { isFile } from './least'
import type { Operation } from './operations'
import { copyOf, hasVersions, newPattern, type Pattern, type Row, written } from './pattern'

export type Document = {
  id: string
  version: string
  word: string
  happened: () => Promise<boolean>
}

const newWord = () => `wort-${randomBytes(6).toString('hex')}`

const patterns = new Map<string, Promise<Pattern>>()

/** The id of a new document that is called `word`. */
async function put(payload: Payload, name: Ruled, word: string, isTrashed: boolean) {
  // A file lies on the disk as well.
  if (isFile(name)) return written(payload, name, word)
  const kind = `${name} ${isTrashed.toString()}`
  const pattern = patterns.get(kind) ?? newPattern(payload, name, newWord(), isTrashed)
  patterns.set(kind, pattern)
  return copyOf(payload, name, await pattern, word)
}

/**
 * A document fit for the operation, published in both languages where it can be, and whether it happened. Only
 * the first of a kind is written through Payload; the others are copies of its rows, which takes a tenth of the
 * time.
 */
export async function newDocument(
  payload: Payload,
  name: Ruled,
  operation: Operation,
): Promise<Document> {
  const collection = name as CollectionSlug
  const word = newWord()
  const id = await put(payload, name, word, operation === 'restoreFromTrash')
  const isVersioned = hasVersions(payload, name)
  const parent = { parent: { equals: id } }
  const state = async () => {
    const { db } = payload
    const doc = await db.findOne<Row>({ collection, where: { id: { equals: id } } })
    const { totalDocs } = await db.count({ collection })
    const versions = isVersioned ? await db.countVersions({ collection, where: parent }) : undefined
    return {
      exists: Boolean(doc),
      totalDocs,
      changes: `${String(doc?.['updatedAt'])} ${String(versions?.totalDocs)}`,
    }
  }
  const before = await state()
  const happened = async () => {
    const now = await state()
    if (operation === 'create' || operation === 'duplicate') return now.totalDocs > before.totalDocs
    if (operation === 'delete' || operation === 'bulkDelete') return !now.exists
    return now.changes !== before.changes
  }
  const { docs } = isVersioned
    ? await payload.db.findVersions({ collection, where: parent, sort: 'createdAt', limit: 1 })
    : { docs: [] }
  return { id, version: docs[0]?.id ?? '', word, happened }
}

const aside = ['translations', 'payload-kv', 'payload-locked-documents'] as const

/**
 * Removes what the documents of this kind have left behind. The stand-in for MongoDB reads a collection from
 * end to end for every question, so what stays makes all that follows slower.
 */
export async function tidy(payload: Payload, name: Ruled): Promise<void> {
  const collection = name as CollectionSlug
  const { db } = payload
  const isOurs = {
    [name === 'users' ? 'name' : 'id']: name === 'users' ? { like: 'wort-' } : { exists: true },
  }
  // Files are removed from the disk by Payload alone.
  if (isFile(name)) await payload.delete({ collection, where: isOurs })
  else await db.deleteMany({ collection, where: isOurs })
  if (hasVersions(payload, name)) await db.deleteVersions({ collection, where: {} })
  for (const slug of aside) await db.deleteMany({ collection: slug, where: {} })
}
