import { getTranslations } from 'next-intl/server'

import { type Locale, locales } from '@/i18n/locales'
import { harvest } from '@/queries/harvest'

export const dynamic = 'force-dynamic'

async function answer(query: string): Promise<Response> {
  const texts = await Promise.all(
    locales.map(
      async (locale) =>
        [locale, await getTranslations({ locale, namespace: 'publications' })] as const,
    ),
  )
  const all = new Map(texts)
  const kindName = (locale: Locale, kind: string) =>
    all.get(locale)?.(`kinds.${kind}` as 'kinds.study') ?? kind
  return new Response(await harvest(query, kindName), {
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  })
}

/** The answers of OAI-PMH 2.0 for harvesters. */
export const GET = (request: Request): Promise<Response> => answer(new URL(request.url).search)

export const POST = async (request: Request): Promise<Response> => answer(await request.text())
