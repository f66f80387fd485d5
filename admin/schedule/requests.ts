import { APIError, Forbidden, type PayloadRequest, type ServerFunction } from 'payload'
import { hasLocalizeStatusEnabled } from 'payload/shared'

import { hasRole } from '@/access/roles'
import { type Rights, rights } from '@/access/table'
import { withdrawalRefusal } from '@/access/withdrawal'
import { isLocale, locales } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'
import { type PlanInput, plansFor, planTask } from '@/lib/plans'

type Target = Pick<PlanInput, 'doc' | 'global'>
type Wish = Target & {
  type?: PlanInput['type']
  date?: Date | string
  deleteID?: unknown
  localeToPublish?: string
}
type Asked = { collectionSlug?: string; globalSlug?: string; id?: number | string }

const table: Record<string, Rights | undefined> = rights

/** Whoever publishes something may plan that, too; nobody else may, and sees what is planned. */
function checkRight({ doc, global }: Target, req: PayloadRequest): void {
  const row = table[doc?.relationTo ?? global ?? '']
  if (!row || !hasRole(req.user, ...row.publish)) throw new Forbidden(req.t)
}

/** Takes one plan back. */
async function cancel(req: PayloadRequest, id: unknown) {
  if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) throw new Forbidden(req.t)
  await req.payload.delete({
    collection: 'payload-jobs',
    req,
    where: { and: [{ id: { equals: id } }, { taskSlug: { equals: planTask } }] },
  })
}

/** A global without words has one status for all languages, and one plan. */
function languagesOf(global: string | undefined, { payload }: PayloadRequest) {
  const config = payload.globals.config.find(({ slug }) => slug === global)
  return config && !hasLocalizeStatusEnabled(config) ? [undefined] : locales
}

/** One job for each language: a language that cannot be published keeps no other one from it. */
async function plan({ date, doc, global, localeToPublish, type }: Wish, req: PayloadRequest) {
  checkRight({ ...(doc ? { doc } : {}), ...(global ? { global } : {}) }, req)
  const waitUntil = new Date(date ?? NaN)
  if (Number.isNaN(waitUntil.getTime()))
    throw new APIError(
      inPanelLanguage(req, {
        de: 'Bitte wählen Sie Tag und Uhrzeit.',
        en: 'Please choose a day and a time.',
      }),
      400,
      null,
      true,
    )
  // Answers “not found” for what the account cannot read.
  if (doc)
    await req.payload.findByID({
      collection: doc.relationTo,
      id: doc.value,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
    })
  if (global && type === 'unpublish') throw withdrawalRefusal(req)
  const wanted = isLocale(localeToPublish) ? [localeToPublish] : languagesOf(global, req)
  for (const locale of wanted) {
    const input: PlanInput = {
      type: type === 'unpublish' ? 'unpublish' : 'publish',
      ...(locale ? { locale } : {}),
      ...(wanted.length > 1 ? { isForAll: true } : {}),
      ...(doc ? { doc } : {}),
      ...(global ? { global } : {}),
      ...(req.user ? { user: { relationTo: 'users', value: req.user.id } } : {}),
    }
    await req.payload.jobs.queue({ task: planTask, input, waitUntil } as never)
  }
}

/** The panel's requests for plans. The rights are checked here; from then on a plan belongs to the site. */
export const schedulePublish: ServerFunction = async (args) => {
  const { req, ...wish } = args as typeof args & Wish
  await (wish.deleteID === undefined ? plan(wish, req) : cancel(req, wish.deleteID))
  return { message: req.i18n.t('general:success') }
}

/** What is planned for a document or global, and what of it failed, with the reason. */
export const plansOfDocument: ServerFunction = async (args) => {
  const { collectionSlug, globalSlug, id, req } = args as typeof args & Asked
  const target = (
    collectionSlug
      ? { doc: { relationTo: collectionSlug, value: String(id) } }
      : { global: globalSlug }
  ) as Target
  checkRight(target, req)
  return (await plansFor(target, req)).map(({ hasFailed, id: plan, input, when }) => ({
    id: plan,
    input: { type: input.type ?? 'publish', locale: input.locale, failure: input.failure },
    hasFailed,
    waitUntil: when,
  }))
}
