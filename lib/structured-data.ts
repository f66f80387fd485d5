import type { NetworkMembership, Publication } from '@/payload-types'

import { isCurrent } from './network'
import { relatedAll } from './related'
import type { Site } from './views'

const types: Record<Publication['kind'], string> = {
  statement: 'Article',
  report: 'Report',
  study: 'ScholarlyArticle',
  newsletter: 'PublicationIssue',
  brochure: 'Book',
  guideline: 'DigitalDocument',
  'press-release': 'NewsArticle',
}

const idOf = (server: string) => `${server}/#organisation`

/** The organisation as schema.org describes one (https://schema.org/Organization). */
export function organisationData(server: string, site: Site, memberships: NetworkMembership[]) {
  const { addressLines, city, email, legalName, name, phone, postalCode, shortName, socialLinks } =
    site.organisation
  const memberOf = memberships.filter((each) => each.kind === 'membership' && isCurrent(each))
  const named = (each: { name?: string | null; website?: string | null }) => ({
    '@type': 'Organization',
    name: each.name,
    ...(each.website ? { url: each.website } : {}),
  })
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': idOf(server),
        name,
        alternateName: shortName,
        legalName,
        url: server,
        email,
        telephone: phone,
        address: {
          '@type': 'PostalAddress',
          streetAddress: addressLines?.join(', '),
          postalCode,
          addressLocality: city,
        },
        sameAs: socialLinks?.map(({ url }) => url),
        memberOf: memberOf.map(named),
        funder: site.funders.map(named),
      } as object,
    ],
  }
}

/** A publication as schema.org describes its kind; `path` is its public path. */
export function publicationData(server: string, publication: Publication, path: string): object {
  const { authors, date, doi, funders, isbn, issn, keywords, kind, summary, title } = publication
  return {
    '@type': types[kind],
    name: title,
    headline: title,
    description: summary,
    url: `${server}${path}`,
    datePublished: publication.dateIsYearOnly ? date.slice(0, 4) : date.slice(0, 10),
    author: authors?.length
      ? authors.map((name) => ({ '@type': 'Person', name }))
      : { '@id': idOf(server) },
    publisher: { '@id': idOf(server) },
    funder: relatedAll(funders).map(({ name }) => ({ '@type': 'Organization', name })),
    keywords: keywords?.join(', '),
    ...(isbn ? { isbn } : {}),
    ...(issn ? { issn } : {}),
    ...(doi ? { sameAs: `https://doi.org/${doi}` } : {}),
  }
}
