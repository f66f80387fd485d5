import {
  APIError,
  type CollectionBeforeChangeHook,
  type Endpoint,
  NotFound,
  type PayloadRequest,
  type SanitizedConfig,
  UnauthorizedError,
  type Where,
} from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

const collection = 'payload-preferences'

/** What one account may store: so many preferences, names of so many letters, values of so many bytes of JSON. */
export const preferenceLimits = { count: 300, key: 200, value: 20_000 }

const tooLarge = {
  de: 'Diese Einstellung ist zu lang, um gespeichert zu werden. Bitte setzen Sie die Ansicht zurück.',
  en: 'This setting is too long to be stored. Please reset the view.',
}

const unstorable = {
  de: 'Diese Einstellung kann nicht gespeichert werden: Eine Liste darf keine Liste enthalten und kein Name mit $ beginnen.',
  en: 'This setting cannot be stored: a list must not hold a list, and no name may begin with $.',
}

const cannotBeStored = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(
    ([name, item]) =>
      name.startsWith('$') || (Array.isArray(value) && Array.isArray(item)) || cannotBeStored(item),
  )

function check(req: PayloadRequest, key: unknown, value: unknown): void {
  const refuse = (text: typeof tooLarge) =>
    new APIError(inPanelLanguage(req, text), 400, null, true)
  const size = Buffer.byteLength(JSON.stringify(value ?? null))
  const isFine = typeof key === 'string' && key.length <= preferenceLimits.key
  if (!isFine || size > preferenceLimits.value) throw refuse(tooLarge)
  // Not every server that speaks the protocol of MongoDB stores these, and the panel sends none.
  if (cannotBeStored(value)) throw refuse(unstorable)
}

const ownOf = (account: string): Where => ({
  and: [{ 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: account } }],
})

const isNamed = (account: string, key: string): Where => ({
  and: [{ key: { equals: key } }, ownOf(account)],
})

/** The oldest give way. The language of the panel stays: mails need it. */
async function makeRoom(req: PayloadRequest, account: string): Promise<void> {
  const { docs, totalDocs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { and: [{ key: { not_equals: 'panel-language' } }, ownOf(account)] },
    sort: 'updatedAt',
    limit: 20,
    // Without it MongoDB does not count.
    pagination: true,
    req,
  })
  const excess = docs.slice(0, Math.max(0, totalDocs + 1 - preferenceLimits.count))
  if (excess.length === 0) return
  const where = { id: { in: excess.map(({ id }) => id) } }
  await req.payload.db.deleteMany({ collection, where, req })
}

const store: Endpoint = {
  path: '/:key',
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req
    if (!user) throw new UnauthorizedError(req.t)
    const key = String(req.routeParams?.['key'])
    const data = (await req.json?.()) as { value?: unknown }
    const value = data.value ?? data
    check(req, key, value)
    const where = isNamed(user.id, key)
    const found = await payload.db.findOne({ collection, where, req })
    if (!found) await makeRoom(req, user.id)
    const preference = { key, value, user: { relationTo: 'users', value: user.id } }
    const doc: unknown = await payload.db.upsert({ collection, data: preference, where, req })
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
  },
}

/** Payload's own asks SQLite for a column of a table that the question does not join. */
const remove: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: async (req) => {
    const { payload, user } = req
    if (!user) throw new UnauthorizedError(req.t)
    const where = isNamed(user.id, String(req.routeParams?.['key']))
    const found = await payload.db.findOne<{ id: string }>({ collection, where, req })
    if (!found) throw new NotFound(req.t)
    await payload.db.deleteMany({ collection, where: { id: { equals: found.id } }, req })
    return Response.json({ ...found, message: req.t('general:deletedSuccessfully') })
  },
}

const bounded: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const { key, value } = data as { key?: unknown; value?: unknown }
  if (operation === 'create' || value !== undefined) check(req, key ?? '', value)
}

/** Bounds what the panel stores for an account, over the network and in the process. */
export function withOwnPreferences(config: SanitizedConfig): SanitizedConfig {
  const preferences = config.collections.find(({ slug }) => slug === collection)
  if (!preferences?.endpoints)
    throw new Error('payload-preferences: Payload no longer brings this collection')
  preferences.endpoints.unshift(store, remove)
  preferences.access = { ...preferences.access, create: () => false, update: () => false }
  preferences.hooks.beforeChange.push(bounded)
  return config
}
