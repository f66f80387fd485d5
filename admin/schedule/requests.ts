import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type PayloadRequest, type ServerFunction } from 'payload'

import { hasRole } from '@/access/roles'

/**
 * Takes one planned change back. Payload's own handler queues a job without a document afterwards, which
 * then fails.
 */
async function cancel(req: PayloadRequest, id: unknown) {
  await req.payload.delete({
    collection: 'payload-jobs',
    req,
    where: { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] },
  })
  return { message: req.i18n.t('general:success') }
}

/**
 * The panel's requests for scheduling. Payload lets every account queue here, and remove what others have
 * queued; here those alone who publish.
 */
export const schedulePublish: ServerFunction = (args) => {
  const { deleteID, req } = args as typeof args & { deleteID?: unknown }
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) throw new Forbidden(req.t)
  return deleteID === undefined ? schedulePublishHandler(args) : cancel(req, deleteID)
}
