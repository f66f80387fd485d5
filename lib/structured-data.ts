import type { NetworkMembership, Publication } from '@/payload-types'

import type { Locale } from '@/i18n/locales'

import { sizesOf } from './image-sizes'
import { licences } from './licences'
import { isCurrent } from './network'
import { related, relatedAll } from './related'
import type { Site, Twins } from './views'

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
  const logo = related(site.organisation.logo)
  const mark = logo && sizesOf(logo).at(-1)
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
        ...(mark ? { logo: `${server}${mark.path}` } : {}),
        sameAs: socialLinks?.map(({ url }) => url),
        memberOf: memberOf.map(named),
        funder: site.funders.map(named),
      } as object,
    ],
  }
}

type Place = { locale: Locale; path: string; twins: Twins }

const people = (names: string[]) => names.map((name) => ({ '@type': 'Person', name }))

/** A publication as schema.org describes its kind; `place` says where it stands, in this language and in others. */
export function publicationData(server: string, publication: Publication, place: Place): object {
  const { authors, date, doi, editors, funders, isbn, issn, keywords, kind } = publication
  const { licence, publisher, summary, title } = publication
  const { locale, path, twins } = place
  const translations = Object.entries(twins).filter(([language]) => language !== locale)
  return {
    '@type': types[kind],
    name: title,
    headline: title,
    description: summary,
    url: `${server}${path}`,
    inLanguage: locale,
    ...(translations.length > 0
      ? {
          workTranslation: translations.map(([inLanguage, twin]) => ({
            '@type': types[kind],
            inLanguage,
            url: `${server}${twin}`,
          })),
        }
      : {}),
    datePublished: publication.dateIsYearOnly ? date.slice(0, 4) : date.slice(0, 10),
    author: authors?.length ? people(authors) : { '@id': idOf(server) },
    ...(editors?.length ? { editor: people(editors) } : {}),
    publisher: publisher ? { '@type': 'Organization', name: publisher } : { '@id': idOf(server) },
    ...(licence && licence !== 'all-rights-reserved' ? { license: licences[licence].url } : {}),
    funder: relatedAll(funders).map(({ name }) => ({ '@type': 'Organization', name })),
    keywords: keywords?.join(', '),
    ...(isbn ? { isbn } : {}),
    ...(issn ? { issn } : {}),
    ...(doi ? { sameAs: `https://doi.org/${doi}` } : {}),
  }
}
