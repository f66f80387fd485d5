import config from '@payload-config'
import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { getPayload } from 'payload'

import { defaultLocale, isLocale } from '@/i18n/locales'
import { deskQuery } from '@/lib/desk-preview'
import { isLinked, publicPath } from '@/lib/urls'

/**
 * Opens a document's page with its drafts, for staff who may read them: `collection`, `id` and `locale`
 * stand in the query, and `desk` when unapproved translations are to be seen as well. Everybody else is sent to the sign-in or told that there is nothing.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams: query } = request.nextUrl
  const [collection = null, id, word] = ['collection', 'id', 'locale'].map((name) =>
    query.get(name),
  )
  const locale = isLocale(word) ? word : defaultLocale
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) {
    const back = `/preview?${query.toString()}`
    redirect(`/admin/login?redirect=${encodeURIComponent(back)}`)
  }
  if (!isLinked(collection) || !id) return new Response(null, { status: 404 })
  const doc = (await payload.findByID({
    collection,
    id,
    locale,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })) as { id: string; slug?: string | null } | null
  if (!doc) return new Response(null, { status: 404 })
  const draft = await draftMode()
  draft.enable()
  const path = publicPath(collection, doc, locale)
  const [page = '', part] = path.split('#')
  redirect(query.has(deskQuery) ? `${page}?${deskQuery}${part ? `#${part}` : ''}` : path)
}
