import { notFound } from 'next/navigation'

import { isLocale } from '@/i18n/locales'
import { palettesOf } from '@/lib/look/accent-sheet'
import type { Paged } from '@/lib/urls'
import { getTitle } from '@/queries/by-slug'
import { getSite } from '@/queries/site'

import { drawPicture } from '@/app/(site)/og/draw'

type Props = { params: Promise<{ locale: string; path?: string[] }> }

const paged: readonly string[] = [
  'focus-areas',
  'publications',
  'pages',
  'member-organisations',
] satisfies Paged[]

const isPaged = (word: string | undefined): word is Paged => paged.includes(word ?? '')

/** The picture that others show beside a link to a page: the page's published title and the site's name. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, path = [] } = await params
  if (!isLocale(locale)) notFound()
  const [collection, word, ...more] = path
  const reader = { locale, user: null }
  const { organisation } = await getSite(reader)
  const { name, shortName } = organisation
  const title = isPaged(collection) && word ? await getTitle(reader, collection, word) : name
  if (!title || more.length > 0 || (path.length > 0 && !isPaged(collection))) notFound()
  const picture = await drawPicture(
    { title, name: shortName ?? '', fallback: name ?? '' },
    palettesOf(organisation.accent).light.field,
  )
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}
