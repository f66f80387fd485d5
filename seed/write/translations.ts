import { createLocalReq } from 'payload'

import { load, store, type Stored } from '@/collections/translations/ledger/store'
import { seedGlossary } from '@/seed/content/glossary'
import { atTheDesk } from '@/seed/content/translations'
import { digestOf } from '@/translation/digest'
import {
  type LedgerEntry,
  entryOf,
  type KnownUnit,
  newEntry,
  withEntry,
} from '@/translation/ledger/ledger'

import { request, type Writing } from './entry'

const unitOf = ({ key, units }: Stored & { key?: string }, path: string): KnownUnit => {
  const unit = units.find((each) => each.path === path)
  if (!unit) throw new Error(`Seed: ${key ?? 'the document'} has nothing to translate in ${path}`)
  return unit
}

/** Writes the glossary, and puts a few translations at the desk into the states that a desk has. */
export async function writeTranslations(writing: Writing): Promise<void> {
  const { ids, payload } = writing
  for (const data of seedGlossary)
    await payload.create({ collection: 'glossary', data, depth: 0, req: request(writing) })
  const req = await createLocalReq({ req: request(writing) }, payload)
  const change = async (
    collection: 'focus-areas' | 'publications',
    key: string,
    path: string,
    next: (entry: LedgerEntry, unit: KnownUnit) => LedgerEntry,
  ) => {
    const stored = await load(req, collection, ids.id(collection, key))
    if (!stored) throw new Error(`Seed: the ledger does not know ${key}`)
    const unit = unitOf(stored, path)
    const entry = entryOf(stored, unit.id, 'en') ?? newEntry(unit.id, 'en')
    await store(req, { ...stored, ...withEntry(stored, next(entry, unit)) })
  }
  const { open, outdated } = atTheDesk
  await change(outdated.collection, outdated.key, outdated.path, (entry, { kind }) => ({
    ...entry,
    translatedFrom: outdated.translatedFrom,
    digest: digestOf({ kind, source: { text: outdated.translatedFrom, tags: [] } }),
  }))
  for (const { path, step, target } of open.targets)
    await change(open.collection, open.key, path, (entry, { digest, source }) => ({
      ...entry,
      target,
      step,
      translatedFrom: source.text,
      digest,
      translatedAt: new Date().toISOString(),
      revision: entry.revision + 1,
    }))
}
