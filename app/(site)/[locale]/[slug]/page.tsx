import { getTranslations } from 'next-intl/server'

import { PageHead } from '@/components/page-head'
import { RichText } from '@/components/text/rich-text'
import { metadataOf } from '@/lib/metadata'
import { easyTwinOf } from '@/lib/easy-twin'
import { related } from '@/lib/related'
import { homePath, picturePath, publicPath } from '@/lib/urls'
import { getBlockData } from '@/queries/block-data'
import { twinsOf } from '@/queries/by-slug'
import { getEasyPages, getPage } from '@/queries/pages'
import { getSite } from '@/queries/site'
import type { Page } from '@/payload-types'

import { NotTranslated, elsewhereMetadata } from '../page-not-translated'
import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const page = await getPage(reader, slug)
  if (!page) return elsewhereMetadata({ collection: 'pages', reader, slug })
  const { id, lead, meta, title } = page
  const [t, site, twins] = await Promise.all([
    getTranslations('site'),
    getSite(reader),
    twinsOf('pages', id),
  ])
  return metadataOf({
    title,
    description: lead,
    meta,
    locale: reader.locale,
    picture: picturePath('pages', page, reader.locale),
    site,
    twins,
    neutralTitle: page.sensitive ? t('neutralTitle') : undefined,
  })
}

/** A page with bank details or an address says so at first sight. */
function drawingOf({ body }: Page) {
  const blocks = body?.root.children.map(({ fields }) =>
    typeof fields === 'object' && fields && 'blockType' in fields ? fields.blockType : undefined,
  )
  if (blocks?.includes('donation')) return 'support'
  return blocks?.includes('contact') ? 'contact' : undefined
}

export default async function SitePage({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const { locale } = reader
  const page = await getPage(reader, slug)
  if (!page) return <NotTranslated collection="pages" reader={reader} slug={slug} />
  const [words, site, twins, easyPages] = await Promise.all([
    getTranslations('site'),
    getSite(reader),
    twinsOf('pages', page.id),
    getEasyPages(reader),
  ])
  const easy = easyTwinOf(page, easyPages, locale)
  const data = await getBlockData(page.body, site.organisation, reader)
  const parent = related(page.parent)
  const crumbs = [
    { label: words('home'), href: homePath(locale) },
    ...(parent?.title ? [{ label: parent.title, href: publicPath('pages', parent, locale) }] : []),
  ]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      isSensitive={page.sensitive ?? false}
      canLeave={!page.withoutLeave}
      easy={easy}
      isEasy={page.isEasy ?? false}
      trail={[...crumbs, { label: page.title ?? '', href: publicPath('pages', page, locale) }]}
    >
      <PageHead
        title={page.title ?? ''}
        lead={page.lead}
        crumbs={crumbs}
        drawing={drawingOf(page)}
      />
      {page.body ? <RichText text={page.body} data={data} /> : null}
    </SiteFrame>
  )
}
