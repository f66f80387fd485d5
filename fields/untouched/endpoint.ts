import { type CollectionSlug, type Endpoint, Forbidden } from 'payload'

import { holderOf } from '@/access/edit-locks'
import { aside } from '@/fields/hooks/aside'

import { untouched } from './find'

/** POST /:id/leave: the form is closed; a document in which nobody wrote anything goes with it. */
export const leave = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/leave',
  method: 'post',
  handler: async (req) => {
    const { access } = req.payload.collections[collection].config
    if (!(await access.create({ req }))) throw new Forbidden(req.t)
    const id = String(req.routeParams?.['id'])
    const holder = await holderOf(req.payload, { collection, id })
    // Somebody else has the form open.
    if (holder && holder.id !== req.user?.id) return Response.json({ removed: false })
    const [empty] = await untouched(collection, { id: { equals: id } }, req)
    if (empty) await req.payload.delete({ collection, id: empty, depth: 0, req: aside(req) })
    return Response.json({ removed: Boolean(empty) })
  },
})
