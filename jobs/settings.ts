import type { Config } from 'payload'

import { hasRole } from '@/access/roles'

import { scanStoredPdfs } from '@/collections/documents/scan-stored'
import { assignmentMail } from '@/collections/translations/assignment-mail'
import { resetMail } from '@/collections/users/reset-mail'

import { releaseAbandonedJobs } from './lease'

/** The runner inside the server: once a minute it does what is due. Staff queue jobs, nobody runs them by hand. */
export const jobs: Config['jobs'] = {
  access: {
    queue: ({ req }) => hasRole(req.user, 'admin', 'editor', 'reviewer'),
    cancel: ({ req }) => hasRole(req.user, 'admin', 'editor', 'reviewer'),
    run: () => false,
  },
  autoRun: [{ cron: '* * * * *', limit: 50 }],
  shouldAutoRun: async (payload) => {
    await releaseAbandonedJobs(payload)
    await scanStoredPdfs(payload)
    return true
  },
  deleteJobOnComplete: true,
  tasks: [assignmentMail, resetMail],
}
