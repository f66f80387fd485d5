import { getTranslations } from 'next-intl/server'

import { isLocale } from '@/i18n/locales'
import { feedFormatOf, feedTypes } from '@/lib/feed/formats'
import { writeFeed } from '@/lib/feed/write'
import { readListQuery } from '@/lib/list-address'
import { getFeed } from '@/queries/feeds'

type Props = { params: Promise<{ locale: string; format: string }> }

export const dynamic = 'force-dynamic'

/** What was published last in a language, as a feed. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { format: ending, locale } = await params
  const format = feedFormatOf(`feed.${ending}`)
  if (!isLocale(locale) || !format) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: 'publications' })
  const asked = readListQuery(new URL(request.url).search, locale)
  const words = { title: t('title'), kind: (kind: string) => t(`kinds.${kind}` as 'kinds.study') }
  const feed = await getFeed(locale, asked, words)
  if (!feed) return new Response(null, { status: 404 })
  return new Response(writeFeed(feed, format), {
    headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` },
  })
}
