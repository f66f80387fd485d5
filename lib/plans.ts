import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import type { PanelLanguage } from '@/i18n/panel-languages'

/** The task that Payload brings for plans. */
export const planTask = 'schedulePublish'

/** What a plan does; stored as the input of its job. */
export type PlanInput = {
  type?: 'publish' | 'unpublish'
  locale?: string | null
  /** The plan was made for all languages; those without a text have nothing to publish. */
  isForAll?: boolean
  doc?: { relationTo: CollectionSlug; value: string }
  global?: GlobalSlug
  /** Who planned it. */
  user?: { relationTo?: string; value: string } | null
  /** It stays although the account that planned it does not. */
  isKept?: boolean
  /** Why it could not be carried out. */
  failure?: Record<PanelLanguage, string>
}

export type PublishingPlan = { id: string; input: PlanInput; hasFailed: boolean; when: string }

type Row = {
  id: string
  hasError?: boolean | null
  input?: PlanInput | null
  waitUntil?: Date | string | null
}

/** Every plan that is not carried out, soonest first: those that wait and those that failed. */
export async function plans(req: PayloadRequest): Promise<PublishingPlan[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: planTask } }, { completedAt: { exists: false } }] },
    sort: 'waitUntil',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ hasError, id, input, waitUntil }) => ({
    id,
    input: input ?? {},
    hasFailed: Boolean(hasError),
    when: waitUntil ? new Date(waitUntil).toISOString() : '',
  }))
}

/** The plans of an account that wait and that nobody has decided to keep without it. */
export async function openPlansOf(account: string, req: PayloadRequest): Promise<PublishingPlan[]> {
  return (await plans(req)).filter(
    ({ hasFailed, input: { isKept, user } }) => !hasFailed && !isKept && user?.value === account,
  )
}

/** The plans of one document or global. */
export async function plansFor(
  target: Pick<PlanInput, 'doc' | 'global'>,
  req: PayloadRequest,
): Promise<PublishingPlan[]> {
  return (await plans(req)).filter(({ input: { doc, global } }) =>
    target.doc
      ? doc?.relationTo === target.doc.relationTo && doc.value === target.doc.value
      : global !== undefined && global === target.global,
  )
}
