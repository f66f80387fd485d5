import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

import { hasRole } from '@/access/roles'
import { canSignIn, type SignInState } from '@/collections/users/admins'
import { aside } from '@/fields/hooks/aside'
import { isLocale } from '@/i18n/locales'
import { inPanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import { momentInWords } from '@/lib/dates'
import { languageName } from '@/lib/language-name'
import { openPlansOf, type PublishingPlan } from '@/lib/plans'

export type PlanAnswer = 'cancel' | 'keep'
export type ListedPlan = {
  id: string
  type: 'publish' | 'unpublish'
  locale: string | null
  when: string
  collection: string
  document: string
  title: string
}

const isAnswer = (value: unknown): value is PlanAnswer => value === 'cancel' || value === 'keep'

/** A plan with what people know it by. */
export async function listedPlan({ id, input, when }: PublishingPlan, req: PayloadRequest) {
  const { doc, global, locale, type = 'publish' } = input
  const listed = { id, type, locale: locale ?? null, when }
  if (!doc) return { ...listed, collection: 'globals', document: global ?? '', title: global ?? '' }
  const { relationTo: collection, value: document } = doc
  const { admin } = req.payload.collections[collection].config
  const found = (await req.payload.findByID({
    collection: collection,
    id: document,
    depth: 0,
    disableErrors: true,
    draft: true,
    trash: true,
    req: aside(req),
  })) as unknown as Record<string, unknown> | null
  const title = found?.[admin.useAsTitle ?? 'id']
  return { ...listed, collection, document, title: typeof title === 'string' ? title : document }
}

const inWords = ({ locale, title, type, when }: ListedPlan, req: PayloadRequest): string => {
  const language = panelLanguage(req.i18n.language)
  const verb = inPanelLanguage(req, {
    de: { publish: 'veröffentlichen', unpublish: 'zurückziehen' },
    en: { publish: 'publish', unpublish: 'withdraw' },
  })[type]
  const of = isLocale(locale) ? ` (${languageName(locale, language)})` : ''
  return `„${title}“${of}: ${verb}, ${when ? momentInWords(when, language) : '–'}`
}

async function refusal(open: PublishingPlan[], req: PayloadRequest): Promise<APIError> {
  const listed = await Promise.all(open.map((plan) => listedPlan(plan, req)))
  const list = listed.map((plan) => inWords(plan, req)).join('; ')
  const message = inPanelLanguage(req, {
    de: `Dieses Konto hat noch etwas geplant: ${list}. Bitte entscheiden Sie zuerst im Konto unter „Geplant“ für jeden Plan, ob er bleibt oder aufgehoben wird.`,
    en: `This account still has something scheduled: ${list}. Please decide first, in the account under “Scheduled”, for each plan whether it stays or is cancelled.`,
  })
  return new APIError(message, 409, { plans: listed }, true)
}

/** Keeps a plan for the site, or takes it back. */
export async function answerPlan(plan: PublishingPlan, answer: PlanAnswer, req: PayloadRequest) {
  const { db } = req.payload
  if (answer === 'cancel')
    await db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: plan.id } }, req })
  else
    await db.updateJobs({
      id: plan.id,
      data: { input: { ...plan.input, isKept: true } },
      req,
      returning: false,
    })
}

/** The answers of a request: one for all plans (`?plans=keep`), or one each (`?plans[ID]=cancel`). */
function answersOf({ context, query }: PayloadRequest): (id: string) => PlanAnswer | undefined {
  const given: unknown = context['plans'] ?? query['plans']
  if (isAnswer(given)) return () => given
  const each = (typeof given === 'object' ? given : null) as Record<string, unknown> | null
  return (id) => (isAnswer(each?.[id]) ? each[id] : undefined)
}

/** Does with the account's plans what the request says; without an answer for each nothing is changed. */
async function settlePlans(account: string, req: PayloadRequest): Promise<void> {
  const open = await openPlansOf(account, req)
  const answer = answersOf(req)
  if (open.some(({ id }) => !answer(id))) throw await refusal(open, req)
  for (const plan of open) await answerPlan(plan, answer(plan.id) ?? 'keep', req)
}

const plansThings = (account: SignInState) =>
  canSignIn(account) && hasRole(account as never, 'admin', 'editor', 'reviewer')

/** Who loses the right to plan leaves plans behind: each is kept or cancelled by whoever takes the right. */
export const settlePlansOfDemoted: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return
  const before = originalDoc as SignInState
  const after: SignInState = { ...before, ...(data as Partial<SignInState>) }
  if (plansThings(before) && !plansThings(after)) await settlePlans(before.id, req)
}

/** The same for an account that is deleted. */
export const settlePlansOfDeleted: CollectionBeforeDeleteHook = ({ id, req }) =>
  settlePlans(String(id), req)
