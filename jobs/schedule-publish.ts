import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { isLocale, type Locale } from '@/i18n/locales'

type Input = {
  type?: 'publish' | 'unpublish'
  locale?: string | null
  doc?: { relationTo: CollectionSlug; value: string }
  user?: { value: string } | null
}
type Run = { input: Input; job: { id: number | string }; req: PayloadRequest }

async function change(input: Input, req: PayloadRequest): Promise<void> {
  if (!input.doc) throw new Error('schedulePublish: the job names no document')
  const account = input.user
    ? await req.payload.findByID({ collection: 'users', id: input.user.value, depth: 0, req })
    : null
  const publishes = input.type !== 'unpublish'
  const locale: Locale | undefined = isLocale(input.locale) ? input.locale : undefined
  await req.payload.update({
    collection: input.doc.relationTo,
    id: input.doc.value,
    data: { _status: publishes ? 'published' : 'draft' },
    depth: 0,
    overrideAccess: account === null,
    user: account ? { ...account, collection: 'users' } : null,
    req,
    ...(locale ? { locale } : {}),
    ...(!locale && publishes ? { publishAllLocales: true } : {}),
    ...(!locale && !publishes ? { unpublishAllLocales: true } : {}),
  })
}

/**
 * Publishes or withdraws one language, or every language when none is named. Payload's own task
 * reaches the default language alone in that case and forgets the language when it withdraws.
 * The change and the note that the job is done are stored together: a crash between the two would
 * publish again, and with it what has been drafted since.
 */
async function schedulePublish({ input, job, req: { payload } }: Run) {
  // Jobs run side by side and share a request; the Local API writes its locale and account into it.
  const req = await createLocalReq({}, payload)
  try {
    const begun = await initTransaction(req)
    await change(input, req)
    await payload.db.updateJobs({
      id: job.id,
      data: { completedAt: new Date().toISOString(), processing: false },
      req,
      returning: false,
    })
    if (begun) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  return { output: {} }
}

/** Puts our handler into the task that Payload adds for `drafts.schedulePublish`. */
export function withScheduledLocales(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (!task) throw new Error('schedulePublish: Payload no longer brings this task')
  task.handler = schedulePublish as typeof task.handler
  return config
}
