import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { type ChangeKind, decisive, markPrefix, markWindow, newMark } from '@/lib/content-marks'

const slug = 'payload-kv'
const isMark: Where = { key: { like: markPrefix } }

type Store = Pick<BaseDatabaseAdapter, 'create' | 'deleteMany' | 'find'>

type Req = Partial<PayloadRequest> | undefined

/** Every mark that the database keeps, newest first. Without a database it throws. */
export async function readMarks(db: Store): Promise<string[]> {
  const { docs } = await db.find<{ key: string }>({
    collection: slug,
    where: isMark,
    sort: '-key',
    limit: 0,
    pagination: false,
    req: {},
  })
  const marks = docs.map(({ key }) => key)
  // Far more than decide: the rest may go, whoever removes it.
  if (marks.length > 3 * markWindow) {
    const kept = new Set(decisive(marks))
    const old = marks.filter((mark) => !kept.has(mark))
    await db.deleteMany({ collection: slug, where: { key: { in: old } }, req: {} })
  }
  return marks
}

/** Keeps a mark in the transaction of `req`, so that others see it together with what changed. */
export async function storeMark(db: Store, kind: ChangeKind, req: Req): Promise<string> {
  const { docs } = await db.find<{ key: string }>({
    collection: slug,
    where: isMark,
    sort: '-key',
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const key = newMark(kind, docs[0]?.key, randomUUID())
  await db.create({ collection: slug, data: { key, data: {} }, ...(req ? { req } : {}) })
  return key
}

export type Shown = { _status?: unknown; deletedAt?: unknown; shown?: unknown }

/** In which ways strangers see a document: the languages it is published in, or as a whole. */
export function waysOf(doc: Shown | null | undefined): string[] {
  if (!doc || doc.deletedAt || doc.shown === false) return []
  const status = doc._status
  if (status === undefined || status === null) return ['whole']
  if (typeof status !== 'object') return status === 'published' ? ['whole'] : []
  return Object.entries(status).flatMap(([locale, value]) =>
    value === 'published' ? [locale] : [],
  )
}

/** What a change from `before` to `after` is to visitors; nothing when they saw and see none of it. */
export function kindOfChange(before: string[], after: string[]): ChangeKind | undefined {
  if (before.some((way) => !after.includes(way))) return 'withdrawn'
  return after.length > 0 ? 'changed' : undefined
}

// The work of the translation desk; what it approves is written into documents and interface texts.
const deskCollections = ['glossary', 'translations']

/** True for collections whose documents stand on no page: Payload's own, the desk's, and accounts. */
export const isAside = (db: BaseDatabaseAdapter, collection: string): boolean =>
  collection.startsWith('payload-') ||
  deskCollections.includes(collection) ||
  Boolean(db.payload.collections[collection as CollectionSlug].config.auth)
