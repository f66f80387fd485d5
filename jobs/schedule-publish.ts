import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { isLocale } from '@/i18n/locales'
import { type PanelLanguage, panelLanguages } from '@/i18n/panel-languages'
import { isGlobalBegun } from '@/lib/is-begun'
import { type PlanInput, planTask } from '@/lib/plans'
import { PlainError } from '@/lib/log/plain-error'

import { tellOfFailure } from './plan-failure-mail'
import { planReason } from './plan-reasons'

type Run = { input: PlanInput; job: { id: number | string }; req: { payload: Payload } }

/** Whether the language has a text at all: a plan for all languages leaves out what nobody has begun. */
async function isBegun({ doc, global, locale }: PlanInput, req: PayloadRequest): Promise<boolean> {
  if (!isLocale(locale)) return true
  if (global) {
    const read = { slug: global, locale, depth: 0, draft: true, req } as const
    const stored = (await req.payload.findGlobal(read)) as unknown as Record<string, unknown>
    const config = req.payload.globals.config.find(({ slug }) => slug === global)
    return isGlobalBegun(stored, config?.flattenedFields ?? [])
  }
  if (!doc) return true
  const { useAsTitle = 'id' } = req.payload.collections[doc.relationTo].config.admin
  const { relationTo: collection, value: id } = doc
  const stored = await req.payload.findByID({ collection, id, locale, depth: 0, draft: true, req })
  const title = (stored as unknown as Record<string, unknown>)[useAsTitle]
  return typeof title === 'string' && title.trim() !== ''
}

async function change(input: PlanInput, req: PayloadRequest): Promise<void> {
  const { doc, global, isForAll, locale, type, user } = input
  const publishes = type !== 'unpublish'
  if (isForAll && publishes && !(await isBegun(input, req))) return
  const { payload } = req
  const account = user
    ? await payload.findByID({
        collection: 'users',
        id: user.value,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  const rules = {
    data: { _status: publishes ? 'published' : 'draft' },
    depth: 0,
    // The rights were checked when it was planned; since then the plan belongs to the site.
    overrideAccess: true,
    user: account ? { ...account, collection: 'users' } : null,
    req,
    ...(isLocale(locale) ? { locale } : {}),
    ...(!isLocale(locale) && publishes ? { publishAllLocales: true } : {}),
    ...(!isLocale(locale) && !publishes ? { unpublishAllLocales: true } : {}),
  } as const
  if (doc) await payload.update({ collection: doc.relationTo, id: doc.value, ...rules } as never)
  else if (global) await payload.updateGlobal({ slug: global, ...rules } as never)
  else throw new PlainError('schedulePublish: the job names neither a document nor a global')
}

/** Whether the job still has to be done: another run may have done it before its lease was over. */
async function isOpen(id: number | string, req: PayloadRequest): Promise<boolean> {
  const job = await req.payload.db.findOne<{ id: string; completedAt?: unknown }>({
    collection: 'payload-jobs',
    where: { id: { equals: id } },
    req,
  })
  return Boolean(job && !job.completedAt)
}

/**
 * Carries the plan out. The change and the note that the job is done are stored together: a crash between the
 * two would publish again, and with it what has been drafted since. Answers why it could not be done.
 */
async function attempt({ input, job, req: { payload } }: Run, language: PanelLanguage) {
  // Jobs run side by side and share a request; the Local API writes its locale and account into it.
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ req: { i18n } }, payload)
  try {
    const begun = await initTransaction(req)
    if (await isOpen(job.id, req)) {
      await change(input, req)
      await payload.db.updateJobs({
        id: job.id,
        data: { completedAt: new Date().toISOString(), processing: false },
        req,
        returning: false,
      })
    }
    if (begun) await commitTransaction(req)
    return undefined
  } catch (error) {
    await killTransaction(req)
    return planReason(input, error, req)
  }
}

/**
 * Publishes or withdraws one language. Payload's own task acts with the rights of an account that may be gone, and
 * forgets the language when it withdraws. What cannot be done keeps its reason, and somebody is told.
 */
async function schedulePublish(run: Run) {
  const failure = {} as Record<PanelLanguage, string>
  for (const language of panelLanguages) {
    const reason = await attempt(run, language)
    if (reason === undefined) return { output: {} }
    failure[language] = reason
  }
  const { payload } = run.req
  const input = { ...run.input, failure }
  await payload.db.updateJobs({ id: run.job.id, data: { input }, returning: false })
  await tellOfFailure(input, await createLocalReq({}, payload))
  // Without the words: the log holds nothing that somebody wrote.
  throw new PlainError('schedulePublish: the plan could not be carried out; the document shows why')
}

/** Puts our handler into the task that Payload adds for `drafts.schedulePublish`. */
export function withScheduledLocales(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === planTask)
  if (!task) throw new PlainError('schedulePublish: Payload no longer brings this task')
  task.handler = schedulePublish
  return config
}
