import config from '@payload-config'
import { draftMode, headers } from 'next/headers'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { deskHeader } from '@/lib/desk-preview'

/**
 * For whom a page is rendered: a visitor reads what is published, staff in preview read the drafts, at the
 * desk (`desk`) together with translations that wait for approval.
 */
export type Reader = { locale: Locale; user: TypedUser | null; desk?: boolean }

export const sitePayload = (): Promise<Payload> => getPayload({ config })

/** The reader of this request. Preview needs both the preview cookie and an account that is signed in. */
export const readerOf = cache(async (locale: Locale): Promise<Reader> => {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return { locale, user: null }
  const payload = await sitePayload()
  const asked = await headers()
  const { user } = await payload.auth({ headers: asked })
  return { locale, user, desk: asked.has(deskHeader) }
})

/** The rules of every question to the content: the reader's language alone, the reader's rights. */
export const rulesOf = ({ desk = false, locale, user }: Reader) =>
  ({
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    user,
    draft: Boolean(user),
    context: { desk },
  }) as const

/** The question for a whole short collection: every document in the order of the panel, with what it points at. */
export const inOrder = (reader: Reader) =>
  ({ sort: '_order', pagination: false, depth: 1, joins: false, ...rulesOf(reader) }) as const
