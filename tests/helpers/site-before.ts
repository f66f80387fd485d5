import { ObjectId } from 'mongodb'

/** The globals of a database that was made before they had drafts: English was never saved on the home page. */
export const siteBefore = {
  publication: '0193a1b2-0000-7000-8000-000000000001',
  page: '0193a1b2-0000-7000-8000-000000000002',
  home: { lead: { de: 'Wer wir sind' }, helpline: { phone: '116 016' } },
  navigation: [{ kind: 'network' }, { kind: 'page' }],
  organisation: {
    name: { de: 'Bundesweiter Koordinierungskreis', en: 'German NGO Network' },
    city: 'Berlin',
    addressLines: ['Lützowstr. 102–104', 'Hof 1'],
    socialLinks: [{ label: 'Mastodon', url: 'https://example.org/@kok' }],
  },
} as const

const { home, navigation, organisation, page, publication } = siteBefore
const when = '2026-01-01T10:00:00.000Z'

const list = (values: readonly (number | string | null)[]) =>
  values
    .map((value) =>
      typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value),
    )
    .join(', ')
const row = (table: string, columns: string, ...values: (number | string | null)[]) =>
  `INSERT INTO ${table} (${columns}) VALUES (${list(values)});`

/** It in the tables of that time. */
export const siteBeforeSql = [
  row('publications', 'id, kind, created_at, updated_at', publication, 'report', when, when),
  row('pages', 'id, created_at, updated_at', page, when, when),
  row('home', 'id, helpline_phone, created_at, updated_at', 'h', home.helpline.phone, when, when),
  row('home_locales', '_locale, _parent_id, lead', 'de', 'h', home.lead.de),
  row('home_rels', '"order", parent_id, path, publications_id', 1, 'h', 'featured', publication),
  row('navigation', 'id, created_at, updated_at', 'n', when, when),
  row('navigation_header', '_order, _parent_id, id, kind', 1, 'n', 'r1', navigation[0].kind),
  row('navigation_header', '_order, _parent_id, id, kind, page_id', 2, 'n', 'r2', 'page', page),
  row('organisation', 'id, city, created_at, updated_at', 'o', organisation.city, when, when),
  ...(['de', 'en'] as const).map((locale) =>
    row(
      'organisation_locales',
      '_locale, _parent_id, name',
      locale,
      'o',
      organisation.name[locale],
    ),
  ),
  ...organisation.addressLines.map((line, at) =>
    row('organisation_texts', '"order", parent_id, path, text', at + 1, 'o', 'addressLines', line),
  ),
  ...organisation.socialLinks.map(({ label, url }) =>
    row('organisation_social_links', '_order, _parent_id, id, label, url', 1, 'o', 's', label, url),
  ),
]

/** It as documents of MongoDB. */
export const siteBeforeDocuments = [
  { globalType: 'home', ...home, featured: [] },
  { globalType: 'navigation', header: [navigation[0], { kind: 'page', page: new ObjectId() }] },
  {
    globalType: 'organisation',
    ...organisation,
    addressLines: [...organisation.addressLines],
    socialLinks: [...organisation.socialLinks],
  },
].map((doc) => ({ ...doc, createdAt: new Date(when), updatedAt: new Date(when) }))
