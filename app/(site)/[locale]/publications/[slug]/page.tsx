import '@/components/publication/citation.css'

import { getTranslations } from 'next-intl/server'

import { FunderList } from '@/components/funder-list'
import { PageHead } from '@/components/page-head'
import { Citation } from '@/components/publication/citation'
import { Details } from '@/components/publication/details'
import { Editions } from '@/components/publication/editions'
import { PublicationFiles } from '@/components/publication/files'
import { RichText } from '@/components/text/rich-text'
import { env } from '@/env'
import { citationItem } from '@/lib/citation/item'
import { metadataOf } from '@/lib/metadata'
import { related } from '@/lib/related'
import { publicationData } from '@/lib/structured-data-publication'
import { homePath, picturePath, publicPath, roomPath } from '@/lib/urls'
import { getBlockData } from '@/queries/block-data'
import { twinsOf } from '@/queries/by-slug'
import { getPublication } from '@/queries/publications'
import { getSite } from '@/queries/site'

import { NotTranslated, elsewhereMetadata } from '@/app/(site)/[locale]/page-not-translated'
import { readerIn } from '@/app/(site)/[locale]/request'
import { SiteFrame } from '@/app/(site)/[locale]/site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const found = await getPublication(reader, slug)
  if (!found) return elsewhereMetadata({ collection: 'publications', reader, slug })
  const { date, edition, id, meta, summary, title } = found.publication
  const [t, site, twins] = await Promise.all([
    getTranslations('publications'),
    getSite(reader),
    twinsOf('publications', id),
  ])
  return metadataOf({
    // Editions of one publication often share their title.
    title: edition ? `${title ?? ''} (${t('editionNumber', { edition })})` : title,
    description: summary,
    meta,
    locale: reader.locale,
    picture: picturePath('publications', found.publication, reader.locale),
    published: date,
    site,
    twins,
  })
}

export default async function PublicationPage({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const { locale } = reader
  const found = await getPublication(reader, slug)
  if (!found) return <NotTranslated collection="publications" reader={reader} slug={slug} />
  const { funders, newer, older, publication } = found
  const { body, id, kind, subtitle, summary, title } = publication
  const relatedFiles = (publication.files ?? []).filter(({ file }) => related(file)?.url)
  const [t, words, site, twins] = await Promise.all([
    getTranslations('publications'),
    getTranslations('site'),
    getSite(reader),
    twinsOf('publications', id),
  ])
  const data = await getBlockData(body, site.organisation, reader)
  const path = publicPath('publications', publication, locale)
  const item = citationItem(publication, {
    locale,
    organisation: site.organisation,
    server: env.SERVER_URL,
    genre: t(`kinds.${kind}`),
  })
  const crumbs = [
    { label: words('home'), href: homePath(locale) },
    { label: t('title'), href: roomPath('publications', locale) },
  ]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: title ?? '', href: path }]}
      data={publicationData(
        { ...publication, funders },
        {
          server: env.SERVER_URL,
          organisation: site.organisation,
          locale,
          path,
          twins,
          newer: newer?.title ? newer : undefined,
          older,
        },
      )}
    >
      <PageHead over={t(`kinds.${kind}`)} title={title ?? ''} lead={subtitle} crumbs={crumbs} />
      {newer?.title ? <Editions label={t('newer')} editions={[newer]} isNotice /> : null}
      {summary ? <p className="summary">{summary}</p> : null}
      {relatedFiles.length > 0 ? (
        <section className="section" aria-labelledby="files">
          <h2 id="files">{t('files')}</h2>
          <PublicationFiles files={relatedFiles} title={title} />
        </section>
      ) : null}
      {body ? (
        <div className="section">
          <RichText text={body} data={data} />
        </div>
      ) : null}
      <section className="section" aria-labelledby="details">
        <h2 id="details">{t('details')}</h2>
        <Details publication={publication} />
      </section>
      <Citation item={item} path={path} />
      {funders.length > 0 ? (
        <section className="section" aria-labelledby="funders">
          <h2 id="funders">{t('funders')}</h2>
          <FunderList funders={funders} />
        </section>
      ) : null}
      {older.length > 0 ? <Editions label={t('older')} editions={older} /> : null}
    </SiteFrame>
  )
}
