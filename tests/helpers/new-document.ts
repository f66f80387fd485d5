import { randomBytes } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'

import type { Ruled } from '@/access/table'

import type { Operation } from './operations'
import { onePagePdf } from './pdf'

export type Document = {
  id: string
  version: string
  word: string
  happened: () => Promise<boolean>
}

export const isFile = (name: Ruled) => name === 'media' || name === 'documents'

/** The least that a document of this collection needs. */
export const required = (name: Ruled, word: string) => ({
  ...(['network-memberships', 'funders', 'users'].includes(name) ? { name: word } : {}),
  ...(['media', 'network-memberships', 'funders', 'users'].includes(name) ? {} : { title: word }),
  ...(name === 'media' ? { credit: word } : {}),
  ...(name === 'mission-statements' ? { kind: 'goal' } : {}),
  ...(name === 'network-memberships' ? { kind: 'membership', level: 'national' } : {}),
  ...(name === 'publications' ? { kind: 'study', date: '2020-01-01' } : {}),
  ...(name === 'funders' ? { kind: 'public' } : {}),
})

/** What only a new account needs. */
export const signUp = (name: Ruled, word: string) =>
  name === 'users'
    ? { email: `${word}@example.org`, password: 'Kran Filz Uhr Mond', roles: ['editor'] }
    : {}

/** A file that the collection takes. */
export async function fileFor(name: Ruled, word: string) {
  const isPicture = name === 'media'
  const create = { width: 4, height: 4, channels: 3, background: 'teal' } as const
  const data = isPicture ? await sharp({ create }).png().toBuffer() : await onePagePdf(word)
  const mimetype = isPicture ? 'image/png' : 'application/pdf'
  return { data, mimetype, name: `${word}.${isPicture ? 'png' : 'pdf'}`, size: data.length }
}

async function versioned(payload: Payload, name: Ruled, word: string) {
  const rules = { collection: name as CollectionSlug, depth: 0 } as const
  const data = { ...required(name, word), _status: 'published' }
  const { id } = (await payload.create({ ...rules, locale: 'de', data } as never)) as { id: string }
  await payload.update({ ...rules, id, locale: 'en', data } as never)
  return id
}

async function plain(payload: Payload, name: Ruled, word: string) {
  const data = { ...required(name, word), ...signUp(name, word) }
  const file = isFile(name) ? { file: await fileFor(name, word) } : {}
  const rules = { collection: name as CollectionSlug, depth: 0, locale: 'de' }
  return ((await payload.create({ ...rules, data, ...file } as never)) as { id: string }).id
}

/** A document fit for the operation, published in both languages where it can be, and whether it happened. */
export async function newDocument(
  payload: Payload,
  name: Ruled,
  operation: Operation,
): Promise<Document> {
  const collection = name as CollectionSlug
  const word = `wort-${randomBytes(6).toString('hex')}`
  const hasVersions = Boolean(payload.collections[collection].config.versions)
  const id = await (hasVersions ? versioned : plain)(payload, name, word)
  const trash = true
  if (operation === 'restoreFromTrash') {
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection, id, data, depth: 0 } as never)
  }
  const state = async () => {
    const one = { collection, id, depth: 0, trash, disableErrors: true } as const
    const doc = (await payload.findByID(one)) as { updatedAt?: string } | null
    const { totalDocs } = await payload.count({ collection, trash })
    const where = { parent: { equals: id } }
    const versions = hasVersions ? await payload.findVersions({ collection, where }) : undefined
    return {
      exists: Boolean(doc),
      totalDocs,
      changes: `${doc?.updatedAt ?? ''} ${(versions?.totalDocs ?? 0).toString()}`,
      version: versions?.docs.at(-1)?.id ?? '',
    }
  }
  const before = await state()
  const happened = async () => {
    const now = await state()
    if (operation === 'create' || operation === 'duplicate') return now.totalDocs > before.totalDocs
    if (operation === 'delete' || operation === 'bulkDelete') return !now.exists
    return now.changes !== before.changes
  }
  return { id, version: before.version, word, happened }
}
