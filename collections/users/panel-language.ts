import type { CollectionAfterLoginHook, PayloadRequest, Where } from 'payload'

import type { PanelLanguage } from '@/i18n/panel-languages'

const collection = 'payload-preferences'
const key = 'panel-language'

const ownOf = (account: string): Where => ({
  and: [
    { key: { equals: key } },
    { 'user.relationTo': { equals: 'users' } },
    { 'user.value': { equals: account } },
  ],
})

/** Payload keeps the language of the panel in a cookie alone; mails need it when nobody is there. */
export const keepPanelLanguage: CollectionAfterLoginHook = async ({ req, user }) => {
  const { id } = user as { id: string }
  const data = { key, user: { relationTo: 'users', value: id }, value: req.i18n.language }
  await req.payload.db.upsert({ collection, data, where: ownOf(id), req })
}

/** The language in which somebody read the panel when they signed in last; German before that. */
export async function panelLanguageOf(
  req: PayloadRequest,
  account: string,
): Promise<PanelLanguage> {
  const where = ownOf(account)
  const found = await req.payload.db.findOne<{ id: string; value: unknown }>({
    collection,
    where,
    req,
  })
  return found?.value === 'en' ? 'en' : 'de'
}
