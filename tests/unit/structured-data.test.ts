import {
  breadcrumbData,
  compact,
  organisationData,
  organisationId,
  websiteData,
} from '@/lib/structured-data'
import type { Site } from '@/lib/views'
import type { NetworkMembership } from '@/payload-types'

const server = 'https://example.org'

const site = (organisation: object, funders: object[] = []) =>
  ({ organisation: { name: 'Netzwerk', ...organisation }, funders }) as unknown as Site

const member = (name: string, kind: string, until?: string) =>
  ({ name, kind, until: until ?? null }) as NetworkMembership

test('the organisation names its memberships of today, and its funders', () => {
  const url = 'http://localhost:3000/api/media/file/logo-480x480.webp'
  const logo = { id: '1', sizes: { w480: { url, width: 480 } } }
  const socialLinks = [{ label: 'Mastodon', url: 'https://social.example/@netz' }]
  const memberships = [
    member('Dachverband', 'membership'),
    member('Frühere', 'membership', '2020-12-31'),
    member('Runder Tisch', 'committee'),
  ]
  const given = site({ logo, socialLinks }, [{ name: 'Stiftung' }])
  expect(organisationData(server, given, memberships)).toMatchObject({
    '@id': organisationId(server),
    memberOf: [{ name: 'Dachverband' }],
    funder: [{ name: 'Stiftung' }],
    logo: `${server}/api/media/file/logo-480x480.webp`,
    sameAs: ['https://social.example/@netz'],
  })
})

test('the address names its country', () => {
  const given = site({ city: 'Berlin', postalCode: '10785', country: 'Deutschland' })
  expect(organisationData(server, given, []).address).toEqual({
    '@type': 'PostalAddress',
    addressLocality: 'Berlin',
    postalCode: '10785',
    addressCountry: 'Deutschland',
  })
})

test('what is not known is left out', () => {
  const given = site({ socialLinks: [], email: '', phone: null, addressLines: [] })
  expect(organisationData(server, given, [])).toEqual({
    '@type': 'Organization',
    '@id': organisationId(server),
    name: 'Netzwerk',
    url: server,
  })
})

test('nothing empty is left in a node', () => {
  expect(compact({ a: '', b: ' ', c: [], d: null, e: undefined, f: 0, g: 'x' })).toEqual({
    f: 0,
    g: 'x',
  })
})

test('the site is published by the organisation', () => {
  expect(websiteData(server, site({ shortName: 'Netz' }), 'en')).toMatchObject({
    '@type': 'WebSite',
    url: `${server}/en`,
    name: 'Netz',
    publisher: { '@id': organisationId(server) },
  })
})

test('breadcrumbs are numbered and have whole addresses', () => {
  const crumbs = [
    { label: 'Startseite', href: '/de' },
    { label: 'Kontakt', href: '/de/kontakt' },
  ]
  expect(breadcrumbData(server, crumbs)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Startseite', item: `${server}/de` },
      { '@type': 'ListItem', position: 2, name: 'Kontakt', item: `${server}/de/kontakt` },
    ],
  })
})
