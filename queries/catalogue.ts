import type { Payload } from 'payload'

import { publicationKeys } from '@/database/publication-keys'
import { type Catalogue, createCatalogue, type PublicationKey } from '@/lib/catalogue'
import { currentContentVersion } from '@/lib/content-version'

import { sitePayload } from './reader'

type State = { catalogue: Catalogue; readAt: number; content: string | undefined }

// A transaction may commit some time after the day and time that it wrote.
const overlapMs = 60_000

// Next bundles pages and start-up apart: both meet at one object of the process.
const key = Symbol.for('leitbild.catalogue')
const shared = globalThis as { [key]?: WeakMap<Payload['db'], Promise<State | undefined>> }
const states = (shared[key] ??= new WeakMap())

async function collect(pages: AsyncIterable<PublicationKey[]>): Promise<PublicationKey[]> {
  const keys: PublicationKey[] = []
  for await (const page of pages) keys.push(...page)
  return keys
}

async function read(db: Payload['db'], known: State | undefined): Promise<State> {
  // Asked before reading begins: what changes meanwhile is another state.
  const content = currentContentVersion()
  if (known && content !== undefined && known.content === content) return known
  const keys = publicationKeys(db)
  const readAt = Date.now()
  if (known) {
    const since = new Date(known.readAt - overlapMs).toISOString()
    known.catalogue.add(await collect(keys.changed(since)))
    if (known.catalogue.size() === (await keys.count()))
      return { catalogue: known.catalogue, readAt, content }
  }
  // At the start; and when something was deleted, or came with an old time of change.
  const catalogue = createCatalogue()
  catalogue.add(await collect(keys.changed(undefined)))
  return { catalogue, readAt, content }
}

/**
 * The catalogue of publications as the database has it now, whichever process changed it: what changed since
 * the last question is read anew. It finds and counts; whether a reader may see a document is decided where
 * that is read.
 */
export async function getCatalogue(): Promise<Catalogue> {
  const { db } = await sitePayload()
  const before = states.get(db) ?? Promise.resolve(undefined)
  const next = before.then((known) => read(db, known))
  // A question that failed leaves what was known before.
  states.set(
    db,
    next.catch(() => before),
  )
  return (await next).catalogue
}
