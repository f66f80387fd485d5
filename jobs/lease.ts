import type { Payload } from 'payload'

const leaseMs = 5 * 60_000

/**
 * Payload marks a job as being processed and never looks at it again when the process dies. After five
 * minutes without a sign of life it is free for the next run.
 */
export async function releaseAbandonedJobs(payload: Payload, now = Date.now()): Promise<void> {
  await payload.db.updateJobs({
    data: { processing: false, updatedAt: new Date(now).toISOString() },
    returning: false,
    where: {
      and: [
        { processing: { equals: true } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { updatedAt: { less_than: new Date(now - leaseMs).toISOString() } },
      ],
    },
  })
}
