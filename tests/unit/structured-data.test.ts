import { organisationData, publicationData } from '@/lib/structured-data'
import type { Site } from '@/lib/views'
import type { Funder, NetworkMembership, Publication } from '@/payload-types'

const server = 'https://example.org'

const publication = {
  title: 'Jahresbericht',
  kind: 'report',
  date: '2024-05-01T12:00:00.000Z',
  authors: ['Alex Beispiel'],
  editors: ['Kim Muster'],
  licence: 'cc-by-4.0',
  doi: '10.1000/182',
  funders: [{ id: '1', name: 'Stiftung' } as Funder],
} as Publication

const path = '/de/publikationen/jahresbericht'
const twins = { de: path, en: '/en/publications/annual-report' }

test('a publication says what it is, in which language, by whom, and where its translation stands', () => {
  expect(publicationData(server, publication, { locale: 'de', path, twins })).toMatchObject({
    '@type': 'Report',
    name: 'Jahresbericht',
    url: `${server}${path}`,
    inLanguage: 'de',
    workTranslation: [{ inLanguage: 'en', url: `${server}/en/publications/annual-report` }],
    datePublished: '2024-05-01',
    author: [{ '@type': 'Person', name: 'Alex Beispiel' }],
    editor: [{ '@type': 'Person', name: 'Kim Muster' }],
    publisher: { '@id': `${server}/#organisation` },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    funder: [{ '@type': 'Organization', name: 'Stiftung' }],
    sameAs: 'https://doi.org/10.1000/182',
  })
})

test('what has no translation, and only a year, names no more than that', () => {
  const given = { ...publication, dateIsYearOnly: true }
  const data = publicationData(server, given, { locale: 'de', path, twins: { de: path } })
  expect(data).toMatchObject({ datePublished: '2024' })
  expect(data).not.toHaveProperty('workTranslation')
})

test('the organisation names its memberships of today, and its funders', () => {
  const member = (name: string, kind: string, until?: string) =>
    ({ name, kind, until: until ?? null }) as NetworkMembership
  const url = 'http://localhost:3000/api/media/file/logo-480x480.webp'
  const logo = { id: '1', sizes: { w480: { url, width: 480 } } }
  const organisation = {
    name: 'Netzwerk',
    logo,
    socialLinks: [{ label: 'Mastodon', url: 'https://social.example/@netz' }],
  }
  const site = { organisation, funders: [{ name: 'Stiftung' }] } as unknown as Site
  const memberships = [
    member('Dachverband', 'membership'),
    member('Frühere', 'membership', '2020-12-31'),
    member('Runder Tisch', 'committee'),
  ]
  expect(organisationData(server, site, memberships)['@graph']).toMatchObject([
    {
      memberOf: [{ name: 'Dachverband' }],
      funder: [{ name: 'Stiftung' }],
      logo: `${server}/api/media/file/logo-480x480.webp`,
      sameAs: ['https://social.example/@netz'],
    },
  ])
})
