import type { Payload } from 'payload'

import { locales } from '@/i18n/locales'

const slugs = ['home', 'navigation', 'organisation'] as const

type Doc = Record<string, unknown>

/** The content without what tells when and where it is stored. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const { _status, createdAt, globalType, id, updatedAt, ...rest } = value as Doc
  return Object.fromEntries(
    Object.entries(rest).flatMap(([key, item]) => (item === null ? [] : [[key, bare(item)]])),
  )
}

/** The contact that the number of the former home page has become, as staff find it, and how many strangers see. */
async function contactsOf(payload: Payload) {
  const all = { collection: 'help-contacts', locale: 'de', depth: 0 } as const
  const { docs } = await payload.find({ ...all, draft: true })
  const { totalDocs } = await payload.find({ ...all, overrideAccess: false })
  return { drafts: docs.map(({ name, phone }) => ({ name, phone })), public: totalDocs }
}

/** What strangers read of the globals in each language, and what the only version of each would bring back. */
export async function siteAsRead(payload: Payload) {
  const read: Record<string, unknown> = {}
  const kept: Record<string, unknown> = {}
  for (const slug of slugs)
    for (const locale of locales) {
      const of = { slug, locale, depth: 0 } as const
      read[`${slug} ${locale}`] = bare(
        await payload.findGlobal({ ...of, overrideAccess: false, fallbackLocale: false }),
      )
      const { docs } = await payload.findGlobalVersions(of)
      kept[`${slug} ${locale}`] = docs.length === 1 ? bare(docs[0]?.version) : docs.length
    }
  return { read, kept, contacts: await contactsOf(payload) }
}
