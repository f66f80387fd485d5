import type { Payload, TypedUser } from 'payload'

import type { Role } from '@/access/roles'
import { schedulePublish } from '@/admin/schedule/requests'
import { type PublishingPlan, plansFor } from '@/lib/plans'

import { signIn } from './accounts'

export type Planner = { id: string; headers: Record<string, string>; user: TypedUser }

const collection = 'focus-areas'

/** An account that may plan. */
export async function planner(payload: Payload, role: Role = 'editor'): Promise<Planner> {
  const headers = await signIn(payload, role)
  const { user } = await payload.auth({ headers: new Headers(headers) })
  if (!user) throw new Error('the account could not sign in')
  return { id: user.id, headers, user }
}

/** A document with a draft in German that nobody has published. */
export const draftOf = async (payload: Payload, title: string): Promise<string> =>
  (await payload.create({ collection, locale: 'de', draft: true, data: { title } })).id

/** Plans the publication of its German, due at once, in the way of the panel. */
export async function plan(payload: Payload, { user }: Planner, id: string, wish: object = {}) {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user }, payload)
  const doc = { relationTo: collection, value: id }
  const date = new Date(Date.now() - 1000)
  const localeToPublish = 'de'
  await schedulePublish({ req, doc, date, localeToPublish, type: 'publish', ...wish } as never)
}

/** What is planned for it. */
export async function planned(payload: Payload, id: string): Promise<PublishingPlan[]> {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, payload)
  return plansFor({ doc: { relationTo: collection, value: id } }, req)
}

/** The status of each of its languages, in the newest version. */
export async function newestStatus(payload: Payload, id: string): Promise<unknown> {
  const doc = await payload.findByID({ collection, id, locale: 'all', draft: true })
  return doc._status
}
