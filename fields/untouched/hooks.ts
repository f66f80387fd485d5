import type { BaseFilter, CollectionAfterChangeHook, CollectionSlug } from 'payload'

import { aside } from '@/fields/hooks/aside'

import { heldByOthers } from '@/access/edit-locks'

import { abandoned, recent, untouched } from './find'

/** Lists leave out what a form has just made and nobody has written in. */
export const hideUntouched =
  (collection: CollectionSlug): BaseFilter =>
  async ({ req }) => {
    const ids = await untouched(collection, recent(), req)
    return ids.length === 0 ? null : { id: { not_in: ids } }
  }

/** A new form removes those that were left empty where the browser could not say so. */
export const removeAbandoned: CollectionAfterChangeHook = async ({
  collection: { slug },
  operation,
  req,
}) => {
  if (operation !== 'create' || !req.user) return
  const collection = slug
  const open = await heldByOthers(req.payload, collection, undefined)
  for (const id of await untouched(
    collection,
    { and: [abandoned(), { id: { not_in: open } }] },
    req,
  ))
    await req.payload.delete({ collection, id, depth: 0, req: aside(req) })
}
