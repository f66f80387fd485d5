import '@/components/publication/citation.css'

import { getTranslations } from 'next-intl/server'

import { FunderList } from '@/components/funder-list'
import { PageHead } from '@/components/page-head'
import { Citation } from '@/components/publication/citation'
import { Cover } from '@/components/publication/cover'
import { Details } from '@/components/publication/details'
import { Editions } from '@/components/publication/editions'
import { PublicationFiles } from '@/components/publication/files'
import { RichText } from '@/components/text/rich-text'
import { env } from '@/env'
import { citationItem, fileInLanguage } from '@/lib/citation/item'
import { citationMeta } from '@/lib/citation/meta'
import { signposts } from '@/lib/citation/signposts'
import { metadataOf } from '@/lib/metadata'
import { related } from '@/lib/related'
import { publicationData, schemaTypeOf } from '@/lib/structured-data-publication'
import { filePath, homePath, picturePath, publicPath, roomPath } from '@/lib/urls'
import { getBlockData } from '@/queries/block-data'
import { twinsOf } from '@/queries/by-slug'
import { getPublication } from '@/queries/publications'
import type { Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'
import { setLinks } from '@/server/response'
import type { Publication } from '@/payload-types'

import { NotTranslated, elsewhereMetadata } from '@/app/(site)/[locale]/page-not-translated'
import { readerIn } from '@/app/(site)/[locale]/request'
import { SiteFrame } from '@/app/(site)/[locale]/site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The reference to a publication in the language of its page. */
async function referenceOf(publication: Publication, reader: Reader) {
  const [t, { organisation }] = await Promise.all([
    getTranslations('publications'),
    getSite(reader),
  ])
  const genre = t(`kinds.${publication.kind}`)
  const { locale } = reader
  return citationItem(publication, { locale, organisation, server: env.SERVER_URL, genre })
}

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const found = await getPublication(reader, slug)
  if (!found) return elsewhereMetadata({ collection: 'publications', reader, slug })
  const { date, edition, id, meta, summary, title } = found.publication
  const pdf = fileInLanguage(found.publication, reader.locale)?.url
  const [item, t, site, twins] = await Promise.all([
    referenceOf(found.publication, reader),
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
    tags: citationMeta(item, pdf ? `${env.SERVER_URL}${filePath(pdf)}` : undefined),
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
  const [item, t, words, site, twins] = await Promise.all([
    referenceOf(publication, reader),
    getTranslations('publications'),
    getTranslations('site'),
    getSite(reader),
    twinsOf('publications', id),
  ])
  const data = await getBlockData(body, site.organisation, reader)
  const path = publicPath('publications', publication, locale)
  const types = [schemaTypeOf(publication)]
  setLinks(signposts(publication, { server: env.SERVER_URL, path, types }))
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
      <PageHead
        over={t(`kinds.${kind}`)}
        title={title ?? ''}
        lead={subtitle}
        crumbs={crumbs}
        picture={<Cover kind={kind} title={title} />}
      />
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
