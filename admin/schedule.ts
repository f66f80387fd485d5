import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type ServerFunction } from 'payload'

import { hasRole } from '@/access/roles'

/**
 * The panel's button for scheduling. Payload lets every account queue here, and remove what others have
 * queued; here those alone who publish.
 */
export const schedulePublish: ServerFunction = (args) => {
  const { req } = args
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) throw new Forbidden(req.t)
  return schedulePublishHandler(args)
}
