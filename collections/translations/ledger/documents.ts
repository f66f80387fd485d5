import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { keepLocale } from '@/access/published-gate'
import { aside } from '@/fields/hooks/aside'
import type { Locale } from '@/i18n/locales'

import { interfaceDocument, interfaceOrigin } from './interface-texts'
import type { Doc, Present } from './present'
import { wordFields } from './schema'

type Status = Partial<Record<Locale, string>> | undefined

async function collectionDocument(req: PayloadRequest, origin: CollectionSlug, id: string) {
  const { admin, versions } = req.payload.collections[origin].config
  const asked = {
    collection: origin,
    id,
    locale: 'all',
    depth: 0,
    trash: true,
    disableErrors: true,
  } as const
  const find = async (draft: boolean) =>
    (await req.payload.findByID({ ...asked, draft, req: aside(req) })) as unknown as Doc | null
  const main = await find(false)
  if (!main) return null
  const newest = versions?.drafts ? ((await find(true)) ?? main) : main
  const isPublished = (locale: Locale) =>
    !versions?.drafts || (main['_status'] as Status)?.[locale] === 'published'
  const shown = (locale: Locale) => (isPublished(locale) ? (keepLocale(main, locale) as Doc) : null)
  const source = (locale: Locale) => shown(locale) ?? (keepLocale(newest, locale) as Doc)
  return {
    source,
    shown,
    target: (locale: Locale) => keepLocale(newest, locale) as Doc,
    isTrashed: Boolean(main['deletedAt']),
    title: (locale: Locale) => {
      const title = source(locale)[admin.useAsTitle ?? 'id']
      return typeof title === 'string' ? title : ''
    },
  }
}

async function globalDocument(req: PayloadRequest, slug: GlobalSlug) {
  const doc = await req.payload.findGlobal({ slug, locale: 'all', depth: 0, req: aside(req) })
  const source = (locale: Locale) => keepLocale(doc, locale) as Doc
  return { source, target: source, shown: source, isTrashed: false, title: () => '' }
}

/** Reads a document, a global or a group of interface texts; null when it does not exist. */
export async function readDocument(
  req: PayloadRequest,
  origin: string,
  document: string,
): Promise<Present | null> {
  if (origin === interfaceOrigin) return interfaceDocument(req, document)
  const fields = wordFields(req.payload, origin)
  if (fields.length === 0) return null
  const isGlobal = req.payload.config.globals.some(({ slug }) => slug === origin)
  const found = isGlobal
    ? await globalDocument(req, origin as GlobalSlug)
    : await collectionDocument(req, origin as CollectionSlug, document)
  return found && { ...found, fields }
}
