import type { Role } from './roles'

/** What strangers read of a collection or global. */
export type Open = 'what is published' | 'files that are shown' | 'everything' | 'nothing'

export type Rights = {
  strangers: Open
  read: Role[]
  create: Role[]
  update: Role[]
  publish: Role[]
  trash: Role[]
  delete: Role[]
}

const all: Role[] = ['admin', 'editor', 'reviewer', 'translator']
const publishers: Role[] = ['admin', 'editor', 'reviewer']
const writers: Role[] = ['admin', 'editor']
const admins: Role[] = ['admin']

const content: Rights = {
  strangers: 'what is published',
  read: all,
  create: writers,
  update: publishers,
  publish: publishers,
  trash: writers,
  delete: admins,
}

const files: Rights = {
  strangers: 'files that are shown',
  read: all,
  create: writers,
  update: writers,
  publish: [],
  trash: writers,
  delete: admins,
}

/** There is one of each: nobody adds, withdraws or deletes it. */
const site: Rights = { ...content, create: [], trash: [], delete: [] }

/** Kept by the server; the endpoints of the translation desk say who may have what changed. */
const kept: Rights = {
  strangers: 'nothing',
  read: publishers,
  create: [],
  update: [],
  publish: [],
  trash: [],
  delete: [],
}

/** Who may do what. Rules, tests and docs/roles.md are made from this one table. */
export const rights = {
  'mission-statements': content,
  'focus-areas': content,
  'network-memberships': content,
  publications: content,
  funders: content,
  'help-contacts': content,
  'help-texts': content,
  'member-organisations': content,
  pages: content,
  media: files,
  documents: files,
  // Everyone also reads and updates the own account: name, password, language of the panel.
  users: {
    strangers: 'nothing',
    read: admins,
    create: admins,
    update: admins,
    publish: [],
    trash: [],
    delete: admins,
  },
  // Translators see the units of their languages through the desk, not the rows of all languages.
  translations: kept,
  // The approved texts stand on every public page.
  'locale-strings': { ...kept, strangers: 'everything', read: all },
  glossary: { ...kept, read: all, create: publishers, update: publishers, delete: writers },
  'former-addresses': { ...kept, read: all, create: writers, update: writers, delete: writers },
  help: site,
  home: site,
  navigation: site,
  organisation: { ...site, update: admins, publish: admins },
  'search-settings': { ...kept, read: publishers, update: publishers },
  'translation-settings': { ...kept, read: all, update: admins },
} satisfies Record<string, Rights>

export type Ruled = keyof typeof rights
