import { getTranslation } from '@payloadcms/translations'
import { type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { aside } from '@/fields/hooks/aside'

import { type UsePlace, whereUsed } from './places'

/** A place as dialogs name it. */
export type NamedPlace = Pick<UsePlace, 'published' | 'title'> & { href: string; kind: string }

/** What kind of document a place is, in the language of the panel, and the address of its form. */
export function namedPlace(
  { collection, global, id, ...place }: UsePlace,
  req: PayloadRequest,
): NamedPlace {
  const { collections, config } = req.payload
  if (collection) {
    const { singular } = collections[collection].config.labels
    const href = `/admin/collections/${collection}/${id ?? ''}`
    return { ...place, href, kind: getTranslation(singular, req.i18n) }
  }
  const label = config.globals.find(({ slug }) => slug === global)?.label ?? ''
  return { ...place, href: `/admin/globals/${global ?? ''}`, kind: getTranslation(label, req.i18n) }
}

/** GET /where-used?where=…: where those documents are used, for people who are about to take them away. */
export const whereUsedEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/where-used',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    const { docs } = await req.payload.find({
      collection,
      where: (req.query['where'] ?? {}) as never,
      trash: true,
      depth: 0,
      select: {},
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req: aside(req),
    })
    const places = await whereUsed(
      docs.map(({ id }) => id),
      req,
    )
    return Response.json({ places: places.map((place) => namedPlace(place, req)) })
  },
})
