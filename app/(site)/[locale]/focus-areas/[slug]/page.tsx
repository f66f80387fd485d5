import { getTranslations } from 'next-intl/server'

import { TopicList } from '@/components/area-list'
import { MembershipList } from '@/components/network/list'
import { PageHead } from '@/components/page-head'
import { FeedDiscovery } from '@/components/publication/feeds'
import { PublicationList } from '@/components/publication/list'
import { RichText } from '@/components/text/rich-text'
import { metadataOf } from '@/lib/metadata'
import { related } from '@/lib/related'
import { homePath, picturePath, publicPath, roomPath } from '@/lib/urls'
import { getBlockData } from '@/queries/block-data'
import { twinsOf } from '@/queries/by-slug'
import { getFocusArea } from '@/queries/focus-areas'
import { getSite } from '@/queries/site'

import { NotTranslated, elsewhereMetadata } from '@/app/(site)/[locale]/page-not-translated'
import { readerIn } from '@/app/(site)/[locale]/request'
import { SiteFrame } from '@/app/(site)/[locale]/site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const found = await getFocusArea(reader, slug)
  if (!found) return elsewhereMetadata({ collection: 'focus-areas', reader, slug })
  const { id, meta, summary, title } = found.area
  const [site, twins] = await Promise.all([getSite(reader), twinsOf('focus-areas', id)])
  return metadataOf({
    title,
    description: summary,
    meta,
    locale: reader.locale,
    picture: picturePath('focus-areas', found.area, reader.locale),
    site,
    twins,
  })
}

export default async function FocusAreaPage({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const { locale } = reader
  const found = await getFocusArea(reader, slug)
  if (!found) return <NotTranslated collection="focus-areas" reader={reader} slug={slug} />
  const { area, memberships, publications, topics } = found
  const [t, words, site, twins] = await Promise.all([
    getTranslations('areas'),
    getTranslations('site'),
    getSite(reader),
    twinsOf('focus-areas', area.id),
  ])
  const data = await getBlockData(area.body, site.organisation, reader)
  const parent = related(area.parent)
  const crumbs = [
    { label: words('home'), href: homePath(locale) },
    { label: t('title'), href: roomPath('focusAreas', locale) },
    ...(parent?.title
      ? [{ label: parent.title, href: publicPath('focus-areas', parent, locale) }]
      : []),
  ]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[
        ...crumbs,
        { label: area.title ?? '', href: publicPath('focus-areas', area, locale) },
      ]}
    >
      <FeedDiscovery query={{ topic: area.slug ?? area.id }} of={area.title ?? ''} />
      <PageHead title={area.title ?? ''} lead={area.summary} crumbs={crumbs} drawing="areas" />
      {area.body ? <RichText text={area.body} data={data} /> : null}
      {topics.length > 0 ? (
        <section className="section" aria-labelledby="topics">
          <h2 id="topics">{t('topics')}</h2>
          <TopicList topics={topics} />
        </section>
      ) : null}
      {publications.length > 0 ? (
        <section className="section" aria-labelledby="publications">
          <h2 id="publications">{t('publications')}</h2>
          <PublicationList publications={publications} level={3} />
        </section>
      ) : null}
      {memberships.length > 0 ? (
        <section className="section" aria-labelledby="memberships">
          <h2 id="memberships">{t('memberships')}</h2>
          <MembershipList memberships={memberships} level={3} />
        </section>
      ) : null}
    </SiteFrame>
  )
}
