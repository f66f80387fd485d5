import type { Locale } from '@/i18n/locales'

import { sitePayload } from './reader'
import { forVisitors } from './for-visitors'

const lastGood = new Map<Locale, ReadonlyMap<string, string>>()

const read = forVisitors(async ({ locale }) => {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'locale-strings',
    where: { language: { equals: locale } },
    select: { key: true, text: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return new Map(docs.map(({ key, text }) => [key, text]))
})

/**
 * The interface texts that were changed at the translation desk, by key. When the database does not
 * answer, those of the last time; a site must speak even then.
 */
export async function interfaceTexts(locale: Locale): Promise<ReadonlyMap<string, string>> {
  try {
    lastGood.set(locale, await read({ locale, user: null }))
  } catch {
    // The files of messages/ hold what nobody has read from the database yet.
  }
  return lastGood.get(locale) ?? new Map<string, string>()
}
