import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { keepLocale } from '@/access/published-gate'
import { aside } from '@/fields/hooks/aside'
import type { Locale } from '@/i18n/locales'

import { interfaceDocument, interfaceOrigin } from './interface-texts'
import type { Doc, PresentDocument } from './present'
import { hasDraftsIn, isGlobalSlug, wordFields } from './schema'

type Status = Partial<Record<Locale, string>> | undefined

type Read = {
  /** What visitors read, where it is published. */
  main: Doc
  /** The newest text of all languages. */
  newest: Doc
  hasDrafts: boolean
  title: (doc: Doc) => unknown
}

function presentOf({ hasDrafts, main, newest, title }: Read) {
  const isPublished = (locale: Locale) =>
    !hasDrafts || (main['_status'] as Status)?.[locale] === 'published'
  const shown = (locale: Locale) => (isPublished(locale) ? (keepLocale(main, locale) as Doc) : null)
  const source = (locale: Locale) => shown(locale) ?? (keepLocale(newest, locale) as Doc)
  return {
    source,
    shown,
    target: (locale: Locale) => keepLocale(newest, locale) as Doc,
    isTrashed: Boolean(main['deletedAt']),
    title: (locale: Locale) => {
      const words = title(source(locale))
      return typeof words === 'string' ? words : ''
    },
  }
}

const allLanguages = { locale: 'all', depth: 0 } as const

async function collectionDocument(req: PayloadRequest, origin: CollectionSlug, id: string) {
  const { admin, versions } = req.payload.collections[origin].config
  const asked = { ...allLanguages, collection: origin, id, trash: true, disableErrors: true }
  const find = async (draft: boolean) =>
    (await req.payload.findByID({ ...asked, draft, req: aside(req) })) as unknown as Doc | null
  const main = await find(false)
  if (!main) return null
  const hasDrafts = Boolean(versions?.drafts)
  const newest = hasDrafts ? ((await find(true)) ?? main) : main
  return presentOf({ main, newest, hasDrafts, title: (doc) => doc[admin.useAsTitle ?? 'id'] })
}

async function globalDocument(req: PayloadRequest, slug: GlobalSlug) {
  const hasDrafts = hasDraftsIn(req.payload, slug)
  const find = async (draft: boolean) =>
    (await req.payload.findGlobal({
      ...allLanguages,
      slug,
      draft,
      req: aside(req),
    })) as unknown as Doc
  const main = await find(false)
  const newest = hasDrafts ? await find(true) : main
  return presentOf({ main, newest, hasDrafts, title: () => '' })
}

/** Reads a document, a global or a group of interface texts; null when it does not exist. */
export async function readDocument(
  req: PayloadRequest,
  origin: string,
  document: string,
): Promise<PresentDocument | null> {
  if (origin === interfaceOrigin) return interfaceDocument(req, document)
  const fields = wordFields(req.payload, origin)
  if (fields.length === 0) return null
  const found = isGlobalSlug(req.payload, origin)
    ? await globalDocument(req, origin)
    : await collectionDocument(req, origin as CollectionSlug, document)
  return found && { ...found, fields }
}
