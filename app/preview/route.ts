import config from '@payload-config'
import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { getPayload, type Payload, type TypedUser } from 'payload'

import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import { deskQuery } from '@/lib/desk-preview'
import { helpTextPath } from '@/lib/help-languages'
import { homePath, isLinked, publicPath, roomPath } from '@/lib/urls'

type Asked = { query: URLSearchParams; locale: Locale; user: TypedUser; payload: Payload }

/** The page that shows a document, or nothing when the account cannot read it; a global stands on the home page or its own. */
async function pathOf({ locale, payload, query, user }: Asked): Promise<string | null> {
  const [collection = null, id, global] = ['collection', 'id', 'global'].map((name) =>
    query.get(name),
  )
  if (payload.config.globals.some(({ admin, slug }) => slug === global && admin.preview))
    return global === 'help' ? roomPath('help', locale) : homePath(locale)
  if (!id) return null
  const read = { id, locale, draft: true, depth: 0, overrideAccess: false, user } as const
  if (collection === 'help-texts') {
    const text = await payload.findByID({ collection, ...read, disableErrors: true })
    return text?.language ? helpTextPath(text.language) : null
  }
  if (!isLinked(collection)) return null
  const doc = (await payload.findByID({ collection, ...read, disableErrors: true })) as {
    id: string
    slug?: string | null
  } | null
  return doc && publicPath(collection, doc, locale)
}

/**
 * Opens the page of a document or global with its drafts, for staff who may read them: `collection` and `id`,
 * or `global`, and `locale` stand in the query, and `desk` when unapproved translations are to be seen as well.
 * Everybody else is sent to the sign-in or told that there is nothing.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams: query } = request.nextUrl
  const word = query.get('locale')
  const locale = isLocale(word) ? word : defaultLocale
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) {
    const back = `/preview?${query.toString()}`
    redirect(`/admin/login?redirect=${encodeURIComponent(back)}`)
  }
  const path = await pathOf({ locale, payload, query, user })
  if (path === null) return new Response(null, { status: 404 })
  const draft = await draftMode()
  draft.enable()
  const [page = '', part] = path.split('#')
  redirect(query.has(deskQuery) ? `${page}?${deskQuery}${part ? `#${part}` : ''}` : path)
}
