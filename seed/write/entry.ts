import type { Payload } from 'payload'

import type { Ids } from '@/seed/ids'
import { seedText } from '@/seed/rich-text'
import type {
  SeedEntry,
  ListedCollection,
  SeedPart,
  SeedCollection,
  SeedLocale,
} from '@/seed/types'

export type Writing = {
  payload: Payload
  ids: Ids
  /** Everything is written in one transaction: all of the demo or nothing. */
  transactionID: number | string | undefined
}

/** A request of its own for each call: the Local API keeps the locale and the file of a call in it. */
export const request = ({ transactionID }: Writing) =>
  transactionID === undefined ? {} : { transactionID }

const formatted = new Set(['body', 'text'])

const localized = (texts: object, ids: Ids): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, value]: [string, unknown]) => [
      name,
      formatted.has(name) && Array.isArray(value) ? seedText(value as SeedPart[], ids.id) : value,
    ]),
  )

type Content = ListedCollection | 'help-contacts' | 'member-organisations' | 'pages'

/** Writes one document, German first; each language is published unless the entry keeps it a draft. */
export async function writeEntry<Slug extends Content, Texts extends object>(
  writing: Writing,
  collection: Slug,
  entry: SeedEntry<Slug, Texts>,
): Promise<void> {
  const { payload, ids } = writing
  const { parent, ...shared }: Record<string, unknown> =
    typeof entry.shared === 'function' ? entry.shared(ids.id) : entry.shared
  const draft = (locale: SeedLocale) => entry.drafts?.includes(locale) ?? false
  const status = (locale: SeedLocale) => (draft(locale) ? 'draft' : 'published')
  const { id } = await payload.create({
    collection: collection as 'pages',
    locale: 'de',
    depth: 0,
    draft: draft('de'),
    data: { ...shared, ...localized(entry.de, ids), _status: status('de') },
    req: request(writing),
  })
  ids.keep(collection, entry.key, id)
  if (parent) {
    // A parent is looked up among the other documents, so this one needs its id first.
    await payload.update({
      collection: collection as 'focus-areas',
      id,
      locale: 'de',
      depth: 0,
      data: { parent, _status: status('de') },
      req: request(writing),
    })
  }
  if (!entry.en) return
  await payload.update({
    collection: collection as 'pages',
    id,
    locale: 'en',
    depth: 0,
    draft: draft('en'),
    data: { ...localized(entry.en, ids), _status: status('en') },
    req: request(writing),
  })
}

/** Writes `entries` in their order, which is their order on the site. */
export async function writeEntries<Slug extends Content, Texts extends object>(
  writing: Writing,
  collection: Slug,
  entries: readonly SeedEntry<Slug, Texts>[],
): Promise<void> {
  for (const entry of entries) await writeEntry(writing, collection, entry)
}

type File = { data: Buffer; name: string; mimetype: string }

/** Uploads one file with its texts in both languages and remembers it under `key`. */
export async function seedFile(
  writing: Writing,
  collection: Extract<SeedCollection, 'documents' | 'media'>,
  key: string,
  file: File,
  texts: { shared?: object; de: object; en?: object },
): Promise<void> {
  const { payload, ids } = writing
  const { id } = await payload.create({
    collection,
    locale: 'de',
    depth: 0,
    data: { ...texts.shared, ...texts.de },
    file: { ...file, size: file.data.length },
    // What an interrupted run left behind is the same file.
    overwriteExistingFiles: true,
    req: request(writing),
  })
  ids.keep(collection, key, id)
  if (!texts.en) return
  await payload.update({
    collection,
    id,
    locale: 'en',
    depth: 0,
    data: texts.en,
    req: request(writing),
  })
}
