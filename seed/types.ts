import type { Config, HelpText } from '@/payload-types'

/** The demo is written in these two languages; the site may have more. */
export const seedLocales = ['de', 'en'] as const

export type SeedLocale = (typeof seedLocales)[number]

export type Both<T = string> = { de: T; en: T }

/** One piece of formatted text; a bare string is a paragraph. */
export type SeedPart =
  | string
  | { h2: string }
  | { list: string[] }
  | { table: { caption: string; heads: string[]; rows: string[][] } }
  | { callout: { title?: string; text: string } }
  | { quote: { text: string; source?: string } }
  | { figure: string }
  | { contact: 'all' | 'imprint' | 'address' }
  | { donation: string }
  | { listing: { of: ListedCollection; limit?: number } }

export type ListedCollection =
  'mission-statements' | 'focus-areas' | 'network-memberships' | 'publications' | 'funders'

export type SeedCollection =
  ListedCollection | 'help-contacts' | 'member-organisations' | 'pages' | 'media' | 'documents'

/** The id of a document that was written before, by its key in the seed. */
export type Lookup = (collection: SeedCollection, key: string) => string

type Shared<Slug extends SeedCollection> = Partial<Config['collections'][Slug]>

/**
 * A document of the demo: what both languages share, and the texts of each. Without `en` it stays
 * untranslated; a locale in `drafts` is written but not published.
 */
export type SeedEntry<Slug extends SeedCollection, Texts> = {
  key: string
  shared: Shared<Slug> | ((id: Lookup) => Shared<Slug>)
  de: Texts
  en?: Texts
  drafts?: readonly SeedLocale[]
}

export type Meta = { title: string; description: string }

export type MissionText = { title: string; text: SeedPart[]; adoptedBy?: string; file?: string }
export type FocusAreaText = {
  title: string
  slug: string
  summary: string
  body: SeedPart[]
  meta?: Meta
}
export type MembershipText = { name: string; role: string; description: string }
export type HelpContactText = {
  name: string
  whom: string
  purpose: string
  lineLabel?: string
  hours?: string
  languages?: string
  cost: string
  anonymity?: string
  chat?: string
}
export type FunderText = { name: string; creditLine: string }
export type PageText = { title: string; slug: string; lead: string; body: SeedPart[]; meta: Meta }
export type PublicationText = {
  title: string
  slug: string
  subtitle?: string
  series?: string
  summary: string
  body: SeedPart[]
  keywords: string[]
  meta?: Meta
}

export type MissionEntry = SeedEntry<'mission-statements', MissionText>
export type FocusAreaEntry = SeedEntry<'focus-areas', FocusAreaText>
export type MembershipEntry = SeedEntry<'network-memberships', MembershipText>
export type FunderEntry = SeedEntry<'funders', FunderText>
export type MemberText = {
  title: string
  slug: string
  description: string
  hours?: string
  accessibility?: string
}
export type MemberEntry = SeedEntry<'member-organisations', MemberText>
export type HelpContactEntry = SeedEntry<'help-contacts', HelpContactText>
/** A help text: one language, with what each helpline is called there by its key. */
export type HelpTextEntry = Record<
  'title' | 'tabTitle' | 'leave' | 'contactsTitle' | 'finder' | 'languages' | 'uncheckedNote',
  string
> & {
  language: HelpText['language']
  contacts: Record<string, string>
  body: SeedPart[]
}
export type PageEntry = SeedEntry<'pages', PageText>

/** A publication also says which PDF files to make from its text. */
export type PublicationEntry = SeedEntry<'publications', PublicationText> & {
  pdfs: readonly SeedLocale[]
  /** Paragraphs of a further file in Easy Language. */
  easyToRead?: SeedPart[]
}
