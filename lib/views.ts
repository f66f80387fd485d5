import type { Locale } from '@/i18n/locales'
import type { Room } from '@/i18n/paths'
import type { Paged } from '@/lib/address'
import type { HelpLanguage } from '@/lib/help-languages'
import type {
  FocusArea,
  Funder,
  HelpContact,
  MissionStatement,
  NetworkMembership,
  Organisation,
  Publication,
} from '@/payload-types'

/** A step on the way to a page. */
export type Crumb = { label: string; href: string }

/** Where a document or a part of the site stands in each language in which it is published. */
export type Twins = Partial<Record<Locale, string>>

/** An entry of a menu with what stands below it; `room` names a part of the site, whose label the messages hold. */
export type MenuEntry = { href: string; below?: Crumb[] } & ({ room: Room } | { label: string })

/** What stands around every page: organisation, help, menus, and the funders of today. */
export type Site = {
  organisation: Organisation
  /** Emergency numbers first, then helplines, in the order of the panel. */
  help: HelpContact[]
  /** The languages of the published help texts. */
  helpLanguages: HelpLanguage[]
  header: MenuEntry[]
  footer: MenuEntry[]
  funders: Funder[]
}

export type Mission = Record<MissionStatement['kind'], MissionStatement[]>

/** A focus area with its topics. */
export type Area = Omit<FocusArea, 'topics'> & { topics: FocusArea[] }

/** What a list shows of a publication. */
export type Listed = Pick<
  Publication,
  'id' | 'title' | 'subtitle' | 'slug' | 'kind' | 'date' | 'dateIsYearOnly' | 'edition' | 'summary'
>

/** One focus area or topic with what belongs to it. */
export type AreaPage = {
  area: FocusArea
  topics: FocusArea[]
  memberships: NetworkMembership[]
  publications: Listed[]
}

/** A publication with its editions and the funders that were so at its date. */
export type PublicationPage = {
  publication: Publication
  funders: Funder[]
  newer: Publication | undefined
  older: Listed[]
}

/** A page in Easy Language; `of` is the id of the page that it is the easy version of. */
export type EasyPage = { id: string; title: string; href: string; of: string | undefined }

/** Where a page stands in plain and in Easy Language, and which of them this is. */
export type EasyTwin = { plain: string; easy: string; isEasy: boolean }

/** A document that exists, though not in the language asked for. */
export type Elsewhere = { title: string; summary: string | null; locale: Locale; path: string }

/** What a page that was withdrawn says instead: what there is now. */
export type Gone = {
  /** Where it belonged. */
  collection?: Paged | undefined
  newer?: { title: string; path: string } | undefined
  elsewhere?: Elsewhere | undefined
}

/** An entry of a list that an editor put into a text. */
export type ListEntry = { id: string; label: string } & (
  | { href: string }
  /** The website of what has no page here. */
  | { website: string | null | undefined }
)

/** What the blocks of a text need besides their own fields. */
export type BlockData = {
  organisation: Organisation | undefined
  lists: Record<string, ListEntry[]>
}
