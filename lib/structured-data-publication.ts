import type { Locale } from '@/i18n/locales'
import type { Organisation, Publication } from '@/payload-types'

import { isBodyName, ownNames } from './bodies'
import { doiLink, issnInParts } from './identifiers'
import { sizesOf } from './image-sizes'
import { licences } from './licences'
import { related, relatedAll } from './related'
import { compact, type JsonLdNode, organisationId } from './structured-data'
import { filePath, publicPath } from './urls'
import type { Listed, Twins } from './views'

const types: Record<Publication['kind'], string> = {
  statement: 'Article',
  report: 'Report',
  study: 'ScholarlyArticle',
  newsletter: 'PublicationIssue',
  brochure: 'Book',
  guideline: 'Book',
  'press-release': 'NewsArticle',
}

/** The type of a publication in schema.org. Only books have an ISBN and editions there. */
export const schemaTypeOf = ({ edition, isbn, kind }: Publication): string =>
  kind !== 'newsletter' && (isbn || edition) ? 'Book' : types[kind]

type Given = {
  server: string
  organisation: Organisation
  locale: Locale
  /** Where the publication stands in this language, and in each. */
  path: string
  twins: Twins
  newer?: Pick<Listed, 'id' | 'slug'> | undefined
  older?: Pick<Listed, 'id' | 'slug'>[]
}

/** People and bodies by their names; the organisation itself is always the same node. */
function namedBy({ organisation, server }: Given) {
  const isOwn = ownNames(organisation)
  return (who: string): JsonLdNode => {
    if (isOwn(who)) return { '@type': 'Organization', '@id': organisationId(server) }
    return { '@type': isBodyName(who) ? 'Organization' : 'Person', name: who }
  }
}

function filesOf({ files }: Publication, server: string): JsonLdNode[] {
  return (files ?? []).flatMap(({ file, language }) => {
    const found = related(file)
    if (!found?.url) return []
    const { filesize, mimeType, title, url } = found
    return [
      compact({
        '@type': 'MediaObject',
        name: title,
        contentUrl: `${server}${filePath(url)}`,
        encodingFormat: mimeType,
        contentSize: filesize ? `${filesize.toString()} B` : undefined,
        inLanguage: language,
      }),
    ]
  })
}

/** The pages of the file in the language of the page. */
const pagesOf = ({ files }: Publication, locale: Locale) =>
  (files ?? []).flatMap(({ file, language }) => {
    const pages = related(file)?.pages
    return language === locale && pages ? [pages] : []
  })[0]

function seriesOf({ issn, kind, number, series }: Publication): JsonLdNode {
  if (!series && !issn) return {}
  const isPeriodical = Boolean(issn) || kind === 'newsletter'
  return {
    isPartOf: compact({
      '@type': isPeriodical ? 'Periodical' : 'CreativeWorkSeries',
      name: series,
      issn: issn ? issnInParts(issn) : undefined,
    }),
    ...(number ? { [kind === 'newsletter' ? 'issueNumber' : 'position']: number } : {}),
  }
}

/** A publication as schema.org describes its kind. */
export function publicationData(publication: Publication, given: Given): JsonLdNode {
  const { authors, date, doi, editors, funders, keywords, licence, publisher } = publication
  const { locale, newer, older = [], path, server, twins } = given
  const type = schemaTypeOf(publication)
  const named = namedBy(given)
  const image = related(publication.meta?.image)
  const url = `${server}${path}`
  const placeOf = (doc: Pick<Listed, 'id' | 'slug'>) => ({
    '@id': `${server}${publicPath('publications', doc, locale)}`,
  })
  const translations = Object.entries(twins).filter(([language]) => language !== locale)
  return compact({
    '@type': type,
    '@id': url,
    name: publication.title,
    headline: publication.title,
    alternativeHeadline: publication.subtitle,
    description: publication.summary,
    url,
    inLanguage: locale,
    workTranslation: translations.map(([inLanguage, twin]) => ({
      '@type': type,
      '@id': `${server}${twin}`,
      inLanguage,
      url: `${server}${twin}`,
    })),
    datePublished: publication.dateIsYearOnly ? date.slice(0, 4) : date.slice(0, 10),
    author: authors?.map(named),
    editor: editors?.map(named),
    publisher: publisher
      ? { ...named(publisher), '@type': 'Organization' }
      : { '@type': 'Organization', '@id': organisationId(server) },
    license: licence && licence !== 'all-rights-reserved' ? licences[licence].url : undefined,
    funder: relatedAll(funders).map(({ name, website }) =>
      compact({ '@type': 'Organization', name, url: website }),
    ),
    keywords: keywords?.join(', '),
    identifier: doi ? { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } : undefined,
    sameAs: doi ? doiLink(doi) : undefined,
    image:
      image && sizesOf(image).length > 0
        ? `${server}${sizesOf(image).at(-1)?.path ?? ''}`
        : undefined,
    encoding: filesOf(publication, server),
    ...(type === 'Book'
      ? {
          isbn: publication.isbn,
          bookEdition: publication.edition?.toString(),
          numberOfPages: pagesOf(publication, locale),
        }
      : {}),
    ...seriesOf(publication),
    // schema.org has no word for editions that replace one another; Dublin Core does.
    'http://purl.org/dc/terms/isReplacedBy': newer && placeOf(newer),
    'http://purl.org/dc/terms/replaces': older.map(placeOf),
  })
}
