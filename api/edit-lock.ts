import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import { z } from 'zod'

import { type Editable, holderOf, holdLock, releaseLock, takeOverLock } from '@/access/edit-locks'
import { inPanelLanguage } from '@/i18n/panel-languages'

const body = z.object({
  act: z.enum(['look', 'hold', 'take', 'release']),
  collection: z.string().optional(),
  global: z.string().optional(),
  id: z.string().optional(),
})

const malformed = (req: PayloadRequest) =>
  new APIError(
    inPanelLanguage(req, {
      de: 'Bitte nennen Sie einen Inhalt (collection und id, oder global) und was zu tun ist (act: look, hold, take oder release).',
      en: 'Please name a content (collection and id, or global) and what to do (act: look, hold, take or release).',
    }),
    400,
  )

/** Reads with the person's own rights, so nobody learns of what is closed to them. */
async function storedFor(req: PayloadRequest, of: Editable) {
  const options = { depth: 0, draft: true, overrideAccess: false, user: req.user } as const
  if ('global' in of) return req.payload.findGlobal({ ...options, slug: of.global })
  const { collection, id } = of
  return req.payload.findByID({ ...options, collection, id, disableErrors: true, trash: true })
}

/** Whether the rules of the document let this person change it. */
async function mayWrite(req: PayloadRequest, of: Editable): Promise<boolean> {
  const { collections, globals } = req.payload
  if ('global' in of) {
    const rule = globals.config.find(({ slug }) => slug === of.global)?.access.update
    return Boolean(await rule?.({ req }))
  }
  const { collection, id } = of
  const allowed = await collections[collection].config.access.update({ req, id })
  if (typeof allowed === 'boolean') return allowed
  const where = { and: [allowed, { id: { equals: id } }] }
  return (await req.payload.count({ collection, where, trash: true })).totalDocs > 0
}

function editableOf(req: PayloadRequest, { collection, global, id }: z.infer<typeof body>) {
  const { collections, globals } = req.payload
  if (global && globals.config.some(({ slug }) => slug === global))
    return { global: global as GlobalSlug }
  if (collection && id && Object.hasOwn(collections, collection))
    return { collection: collection as CollectionSlug, id }
  throw malformed(req)
}

type Act = z.infer<typeof body>['act']

async function carryOut(act: Act, req: PayloadRequest, of: Editable, user: string) {
  const { payload } = req
  if (act !== 'look' && !(await mayWrite(req, of))) throw new Forbidden(req.t)
  if (act === 'release') await releaseLock(payload, of, user)
  if (act === 'hold') return holdLock(payload, of, user)
  if (act === 'take') return takeOverLock(payload, of, user)
  return holderOf(payload, of)
}

/** What an open form asks every few seconds: who writes in this content, and when it was last saved. */
export const editLock: Endpoint = {
  path: '/edit-lock',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user) throw new Forbidden(req.t)
    const sent = body.safeParse(await req.json?.().catch(() => null))
    if (!sent.success) throw malformed(req)
    const of = editableOf(req, sent.data)
    const stored = (await storedFor(req, of)) as { updatedAt?: string; deletedAt?: string } | null
    if (!stored) return Response.json({ holder: null, stored: null })
    const holder = await carryOut(sent.data.act, req, of, user.id)
    return Response.json({
      holder: holder && { name: holder.name, since: holder.since, isYou: holder.id === user.id },
      stored: { updatedAt: stored.updatedAt ?? null, isTrashed: Boolean(stored.deletedAt) },
    })
  },
}
