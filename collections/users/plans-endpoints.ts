import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, commitTransaction, Forbidden, initTransaction, killTransaction } from 'payload'

import { hasRole } from '@/access/roles'
import { inPanelLanguage } from '@/i18n/panel-languages'
import { openPlansOf } from '@/lib/plans'

import { answerPlan, listedPlan, type PlanAnswer } from './hooks/open-plans'

const path = '/:id/plans'

function accountOf(req: PayloadRequest): string {
  if (!hasRole(req.user, 'admin')) throw new Forbidden(req.t)
  return String(req.routeParams?.['id'])
}

async function list(account: string, req: PayloadRequest): Promise<Response> {
  const open = await openPlansOf(account, req)
  return Response.json({ plans: await Promise.all(open.map((plan) => listedPlan(plan, req))) })
}

/** GET: what an account has planned and nobody has decided about. For admins. */
const read: Endpoint = {
  path,
  method: 'get',
  handler: (req) => list(accountOf(req), req),
}

/** POST `{ plan, answer }`: keeps one plan for the site, or takes it back. Answers with those still open. */
const answer: Endpoint = {
  path,
  method: 'post',
  handler: async (req) => {
    const account = accountOf(req)
    const body = ((await req.json?.()) ?? {}) as { answer?: PlanAnswer; plan?: unknown }
    const plan = (await openPlansOf(account, req)).find(({ id }) => id === body.plan)
    if (!plan || (body.answer !== 'keep' && body.answer !== 'cancel'))
      throw new APIError(
        inPanelLanguage(req, {
          de: 'Diesen Plan gibt es nicht mehr, oder es fehlt die Antwort „keep“ oder „cancel“.',
          en: 'This plan no longer exists, or the answer “keep” or “cancel” is missing.',
        }),
        400,
        null,
        true,
      )
    const begun = await initTransaction(req)
    try {
      await answerPlan(plan, body.answer, req)
      if (begun) await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
    return list(account, req)
  },
}

export const plansEndpoints: Endpoint[] = [read, answer]
