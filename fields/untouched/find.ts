import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { aside } from '@/fields/hooks/aside'
import { locales } from '@/i18n/locales'

import { isUntouched } from './is-untouched'

type Doc = Record<string, unknown> & { id: string }

const noTitle = (field: string, isLocalized: boolean): Where[] =>
  (isLocalized ? locales.map((locale) => `${field}.${locale}`) : [field]).map((path) => ({
    [path]: { exists: false },
  }))

/** The documents among those that match in which nobody wrote anything: the panel makes one when a form is opened. */
export async function untouched(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<string[]> {
  const { admin, flattenedFields } = req.payload.collections[collection].config
  const title = flattenedFields.find(({ name }) => name === (admin.useAsTitle ?? 'title'))
  const isLocalized = Boolean(title && 'localized' in title && title.localized)
  const { docs } = await req.payload.find({
    collection,
    where: { and: [where, ...noTitle(admin.useAsTitle ?? 'title', isLocalized)] },
    locale: 'all',
    draft: true,
    depth: 0,
    joins: false as never,
    pagination: false,
    req: aside(req),
  })
  const empty = (docs as unknown as Doc[]).filter((doc) => isUntouched(flattenedFields, doc, req))
  return empty.map(({ id }) => id)
}

const hour = 60 * 60_000
const since = (hours: number) => new Date(Date.now() - hours * hour).toISOString()

/** Made in the last week; a bound keeps the look at a large list short. */
export const recent = (): Where => ({ createdAt: { greater_than: since(7 * 24) } })

/** Of these the ones made more than two hours ago: no session lasts longer without a sign of life. */
export const abandoned = (): Where => ({
  and: [recent(), { createdAt: { less_than: since(2) } }],
})
