import type { Payload } from 'payload'

import type { Role } from '@/access/roles'
import type { Locale } from '@/i18n/locales'

import { ask } from './rest'
import type { Staff } from './staff'

/** The home page as staff save it and as strangers read it, over the REST API. */
export function homePage(payload: Payload, staff: Staff) {
  async function as(role: Role | 'stranger', method: string, path: string, body?: unknown) {
    const headers = role === 'stranger' ? {} : staff.headers[role]
    const sent = { path, method, headers, ...(body === undefined ? {} : { body }) }
    const { status, text } = await ask(payload.config, sent)
    return { status, body: JSON.parse(text) as Record<string, unknown>, text }
  }
  const save = (lead: string, query: string, _status: 'draft' | 'published') =>
    as('editor', 'POST', `/globals/home?${query}`, { lead, _status })
  return {
    as,
    draft: (lead: string, locale: Locale) => save(lead, `locale=${locale}&draft=true`, 'draft'),
    publish: (lead: string, locale: Locale) => save(lead, `locale=${locale}`, 'published'),
    read: async (locale: Locale, query = '') =>
      (await as('stranger', 'GET', `/globals/home?locale=${locale}${query}`)).body['lead'],
  }
}
