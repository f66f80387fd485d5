import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { keepLocale } from '@/access/published-gate'
import { type Locale, locales } from '@/i18n/locales'

import { aside } from './aside'
import { type FileId, filesOf } from './files'

type Stored = { _status?: Partial<Record<Locale, string>>; deletedAt?: string | null }
type Shown = Map<Locale, FileId[]>

/** Writes which of its files a document shows now; a file that nothing shows is closed to strangers. */
async function record(owner: string, shown: Shown, req: PayloadRequest) {
  const keys = locales.map((locale) => `${owner}:${locale}`)
  for (const collection of ['media', 'documents'] as const) {
    const idsOf = (locale: Locale) =>
      (shown.get(locale) ?? []).flatMap((file) => (file.collection === collection ? [file.id] : []))
    const now = new Set(locales.flatMap(idsOf))
    const { docs } = await req.payload.find({
      collection,
      where: { or: [{ uses: { in: keys } }, { id: { in: [...now] } }] },
      depth: 0,
      pagination: false,
      // A file that comes back from the trash is shown where it is used by then.
      trash: true,
      showHiddenFields: true,
      req: aside(req),
    })
    for (const { id, uses } of docs) {
      const others = (uses ?? []).filter((use) => !keys.includes(use))
      const own = locales.filter((locale) => idsOf(locale).includes(id))
      const next = [...others, ...own.map((locale) => `${owner}:${locale}`)]
      if (next.join() === (uses ?? []).join()) continue
      await req.payload.db.updateOne({
        collection,
        id,
        data: { uses: next, shown: next.length > 0 },
        req,
      })
    }
  }
}

const shownIn = (doc: Stored | null): Shown => {
  if (!doc || doc.deletedAt) return new Map()
  const published = locales.filter((locale) => doc._status?.[locale] === 'published')
  return new Map(published.map((locale) => [locale, filesOf(keepLocale(doc, locale))]))
}

/** After every save: the files of what is published are open, those of what was withdrawn are closed. */
export const showFiles: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  const { id } = doc as { id: string }
  const stored = (await req.payload.findByID({
    collection: slug,
    id,
    locale: 'all',
    depth: 0,
    trash: true,
    disableErrors: true,
    req: aside(req),
  })) as unknown as Stored | null
  await record(`${slug}:${id}`, shownIn(stored), req)
}

export const hideFiles: CollectionAfterDeleteHook = async ({ collection: { slug }, id, req }) => {
  await record(`${slug}:${String(id)}`, new Map(), req)
}

/** The same for a global, which is named by its slug alone. */
export const showGlobalFiles: GlobalAfterChangeHook = async ({ global: { slug }, req }) => {
  const stored = (await req.payload.findGlobal({
    slug: slug as never,
    locale: 'all',
    depth: 0,
    req: aside(req),
  })) as unknown as Stored | null
  await record(slug, shownIn(stored), req)
}
