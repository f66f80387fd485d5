import { notFound } from 'next/navigation'
import { ImageResponse } from 'next/og'

import { isLocale } from '@/i18n/locales'
import type { Paged } from '@/lib/urls'
import { getTitle } from '@/queries/by-slug'
import { getSite } from '@/queries/site'

type Props = { params: Promise<{ locale: string; path?: string[] }> }

const paged: readonly string[] = ['focus-areas', 'publications', 'pages'] satisfies Paged[]

const isPaged = (word: string | undefined): word is Paged => paged.includes(word ?? '')

/** The picture that others show beside a link to a page: the site's name and the page's published title. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, path = [] } = await params
  if (!isLocale(locale)) notFound()
  const [collection, slug, ...more] = path
  const reader = { locale, user: null }
  const { organisation } = await getSite(reader)
  const title =
    isPaged(collection) && slug ? await getTitle(reader, collection, slug) : organisation.name
  if (!title || more.length > 0 || (path.length > 0 && !isPaged(collection))) notFound()
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '72px 80px',
        background: '#fbfaf7',
        borderTop: '24px solid #175c5c',
        color: '#1d2524',
      }}
    >
      <div
        style={{
          display: 'flex',
          borderLeft: '8px solid #175c5c',
          paddingLeft: 36,
          fontSize: title.length > 70 ? 52 : 68,
          lineHeight: 1.2,
        }}
      >
        {title}
      </div>
      <div style={{ display: 'flex', fontSize: 34, color: '#175c5c' }}>
        {organisation.shortName}
      </div>
    </div>,
    { width: 1200, height: 630 },
  )
}
