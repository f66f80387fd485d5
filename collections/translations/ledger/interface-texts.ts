import type { PayloadRequest } from 'payload'

import { type Locale, locales } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'
import { messageKeys, type MessageTree, withMessages } from '@/lib/messages'

import type { PresentDocument } from './present'

/** Under this name the ledger keeps the texts of `messages/`, a row for each of their groups. */
export const interfaceOrigin = 'interface'

/** The interface texts as visitors see them: those of the database over those of the file. */
async function shownTexts(req: PayloadRequest, locale: Locale): Promise<MessageTree> {
  const { docs } = await req.payload.db.find<{ key: string; text: string }>({
    collection: 'locale-strings',
    where: { language: { equals: locale } },
    pagination: false,
    limit: 0,
    req,
  })
  const file: MessageTree = await messagesOf(locale)
  return withMessages(file, new Map(docs.map(({ key, text }) => [key, text])))
}

/** A group of interface texts in all languages; null when `messages/` has none of this name. */
export async function interfaceDocument(
  req: PayloadRequest,
  group: string,
): Promise<PresentDocument | null> {
  const texts = new Map<Locale, MessageTree>()
  for (const locale of locales) texts.set(locale, await shownTexts(req, locale))
  const [first] = texts.values()
  const own = first?.[group]
  if (typeof own !== 'object') return null
  const text = (locale: Locale) => ({ [group]: texts.get(locale)?.[group] })
  return {
    title: () => group,
    isTrashed: false,
    fields: messageKeys(own, `${group}.`).map((path) => ({ path, kind: 'message', isRich: false })),
    source: text,
    target: text,
    shown: text,
  }
}

/** The groups of `messages/`. */
export const interfaceGroups = async (locale: Locale): Promise<string[]> =>
  Object.keys(await messagesOf(locale))

/** Shows `text` to visitors in the place of what the file holds, in the transaction of the request. */
export async function showText(
  req: PayloadRequest,
  locale: Locale,
  key: string,
  text: string,
): Promise<void> {
  const name = `${locale}:${key}`
  const where = { name: { equals: name } }
  const collection = 'locale-strings'
  const rules = { overrideAccess: true, depth: 0, req } as const
  const { docs } = await req.payload.find({ collection, where, limit: 1, ...rules })
  const data = { name, key, language: locale, text }
  if (docs[0]) await req.payload.update({ collection, id: docs[0].id, data, ...rules })
  else await req.payload.create({ collection, data, ...rules })
}
