import { type Locale, locales } from '@/i18n/locales'
import type { NetworkMembership } from '@/payload-types'

import { sizesOf } from './image-sizes'
import { membershipsToday } from './network'
import { related } from './related'
import { homePath } from './urls'
import type { Crumb, Site } from './views'

export type JsonLdNode = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Leaves out whatever says nothing: an empty property would be a claim of its own. */
export const compact = (node: JsonLdNode): JsonLdNode =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)))

/** The name of the organisation among all nodes of a site. */
export const organisationId = (server: string): string => `${server}/#organisation`

const named = ({ name, website }: { name?: string | null; website?: string | null }) =>
  compact({ '@type': 'Organization', name, url: website })

/** The organisation as schema.org describes one (https://schema.org/Organization). */
export function organisationData(
  server: string,
  { funders, organisation }: Site,
  memberships: NetworkMembership[],
): JsonLdNode {
  const { addressLines, city, country, email, legalName, name, phone, postalCode } = organisation
  const logo = related(organisation.logo)
  const mark = logo && sizesOf(logo).at(-1)
  const address = compact({
    streetAddress: addressLines?.join(', '),
    postalCode,
    addressLocality: city,
    addressCountry: country,
  })
  return compact({
    '@type': 'Organization',
    '@id': organisationId(server),
    name,
    alternateName: organisation.shortName,
    legalName,
    url: server,
    email,
    telephone: phone,
    address: Object.keys(address).length > 0 ? { '@type': 'PostalAddress', ...address } : undefined,
    logo: mark ? `${server}${mark.path}` : undefined,
    sameAs: organisation.socialLinks?.map(({ url }) => url),
    memberOf: membershipsToday(memberships).map(named),
    funder: funders.map(named),
  })
}

/** The site itself, in the language of a page. */
export const websiteData = (server: string, { organisation }: Site, locale: Locale): JsonLdNode =>
  compact({
    '@type': 'WebSite',
    '@id': `${server}/#website`,
    url: `${server}${homePath(locale)}`,
    name: organisation.shortName ?? organisation.name,
    alternateName: organisation.shortName ? organisation.name : undefined,
    inLanguage: locales,
    publisher: { '@id': organisationId(server) },
  })

/** The way from the home page to a page, which is its last step. */
export const breadcrumbData = (server: string, crumbs: Crumb[]): JsonLdNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: `${server}${href}`,
  })),
})
