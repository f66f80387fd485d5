import type { PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'

import { hasRole, roles } from '@/access/roles'
import { type Rights, rights } from '@/access/table'
import type { Locale } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'

type User = NonNullable<PayloadRequest['user']>

/** Editors and reviewers work in every language, translators in those of their account. */
export const translates = (user: User, locale: Locale): boolean =>
  hasRole(user, 'admin', 'editor', 'reviewer') ||
  (hasRole(user, 'translator') && (user.translatesTo ?? []).includes(locale))

/** Who approves translations, sends them back and publishes them. */
export const reviews = (user: User): boolean => hasRole(user, 'admin', 'editor', 'reviewer')

const table: Record<string, Rights | undefined> = rights

/** Who puts a language of a document or global online: reviewers, as far as the table of rights says so. */
export const publishes = (user: User, origin: string): boolean =>
  reviews(user) && hasRole(user, ...(table[origin]?.publish ?? roles))

/** The account of the request; throws 403 unless it works in `locale`. */
export function translatorOf(req: PayloadRequest, locale: Locale): User {
  if (!req.user || !translates(req.user, locale)) throw new Forbidden(req.t)
  return req.user
}

/** The account of the request; throws 403 unless it reviews. */
export function reviewerOf(req: PayloadRequest): User {
  if (!req.user || !reviews(req.user)) throw new Forbidden(req.t)
  return req.user
}

/** An error in the language of the panel. */
export const refusal = (req: PayloadRequest, status: number, de: string, en: string): APIError =>
  new APIError(inPanelLanguage(req, { de, en }), status, null, true)

/** What `translation-settings` says. */
export async function settingsOf(req: PayloadRequest) {
  const { approvesCorrections, approvesOwn, publishesComplete } = await req.payload.findGlobal({
    slug: 'translation-settings',
    depth: 0,
    req,
  })
  return {
    // On unless somebody has switched it off.
    approvesCorrections: approvesCorrections !== false,
    approvesOwn: approvesOwn === true,
    publishesComplete: publishesComplete === true,
  }
}
