import type { Locale } from '@/i18n/locales'

import type { Surroundings } from './checks/surroundings'
import type { UnitState, Translation, Unit } from './unit'

/*
 * What the endpoints below `/api/translations/` take and answer. All need an account. `locale` is always
 * the target language; translators reach the languages of their account (else 403).
 * Every refusal is `{ errors: [{ message }] }` in the language of the panel, as everywhere in Payload.
 */

/** How many units are in each state. */
export type Progress = Record<UnitState, number>

/** GET overview. Documents in the trash do not count; what is gone counts as `gone` alone. */
export type OverviewAnswer = {
  locales: {
    locale: Locale
    /** A collection's or global's slug, or `interface`. */
    origins: { origin: string; label: string; documents: number; counts: Progress }[]
  }[]
}

/** A unit in one target language. */
export type Item = {
  unit: Unit
  /** Title of the document in its source language. */
  title: string
  state: UnitState
  translation: Translation | null
  /** What stands in the document now, which can differ from an open draft; null when nothing does. */
  inDocument: string | null
  /** The account that is asked to translate it. */
  assignee: string | null
  /** The day by which it is wanted, as 2026-12-31; null when it is done. */
  due: string | null
  /** Name both when changing the unit: they say what you saw. */
  digest: string
  revision: number
}

/** Names of the accounts that items mention, by id. */
export type People = Record<string, string>

/**
 * GET units: `locale` and any of `state` (several with commas), `origin`, `document`, `assignee` (an id,
 * `me`, or `none`), `due` (`set` or `overdue`), `text` (looked for in source, target and title), `page` from 1, `limit` to 200 (50).
 */
export type ItemPage = {
  items: Item[]
  total: number
  page: number
  pages: number
  people: People
}

/** GET document: `origin`, `document`, `locale`. All units in the order of the page, those gone last. */
export type DocumentPage = {
  origin: string
  document: string
  title: string
  sourceLocale: Locale
  locale: Locale
  items: Item[]
  /** The day by which the language is wanted. */
  due: string | null
  counts: Progress
  people: People
  /** What this account may do here. */
  rights: { translates: boolean; reviews: boolean; publishes: boolean; approvesOwn: boolean }
  /** Whether the target language is published; null for what has no drafts. */
  isPublished: boolean | null
  surroundings: Surroundings
}

/** GET people: the accounts that can be asked to translate into `locale`. */
export type Assignable = { people: { id: string; name: string }[] }

/** What somebody saw of a unit when they decided. */
export type Seen = { unit: string; digest: string; revision: number }

/**
 * POST save. Answers `{ item }`; 409 with the present `item` when the unit has changed meanwhile. `basedOn`
 * is an older source that the text translates, if it is not to count as a translation of the present one.
 */
export type Save = Seen & {
  locale: Locale
  target: string
  basedOn?: { text: string; digest: string } | undefined
}

/**
 * POST submit (to review), approve. 200 with one result per unit; 409 with the same shape when none
 * succeeded. `confirmsCopies` approves copies of the source as they are (names, numbers), `confirmsWarnings`
 * what the checks warn of.
 */
export type Batch = {
  locale: Locale
  units: Seen[]
  confirmsCopies?: boolean
  confirmsWarnings?: boolean
  /** Lets words stand that the glossary does not want, such as those of an official title. */
  overrideReason?: string | undefined
}

export type Outcome =
  | 'done'
  /** Somebody changed the unit since. */
  | 'changed'
  /** The source is no longer the one that was translated. */
  | 'outdated'
  /** There is no translation to approve. */
  | 'missing'
  /** The account translated it itself. */
  | 'own'
  /** An unconfirmed copy of the source. */
  | 'copy'
  /** A tag is lost or of no meaning. */
  | 'tags'
  /** A check has found an error. */
  | 'checks'
  /** A check has found something that nobody has confirmed to have seen. */
  | 'warnings'

export type BatchResult = {
  results: { unit: string; outcome: Outcome; message?: string; item: Item | null }[]
  /** After approving: `published` when the setting put the language online, or why it could not. */
  publishing?: { document: string; isPublished: boolean; message?: string }[]
}

/** POST discard: takes away the text of a file that stands beside a unit. Answers like `save`. */
export type Discard = Seen & { locale: Locale }

/** POST return: back to the translator. Answers like `save`. */
export type Return = Seen & { locale: Locale; comment: string }

/** POST copy: fills the empty targets of a document, or of some of its units. Answers DocumentPage. */
export type Copy = { locale: Locale; origin: string; document: string; units?: string[] }

/**
 * POST assign: whole document without `units`; null takes the assignment, or the day (`due`) back, and what
 * is left out stays. The day belongs to the document and is set by reviewers. Somebody who is asked by
 * another person gets one mail: `mail` says whether there is a server for it, null that nobody is to be told.
 */
export type Assign = Copy & {
  assignee?: string | null | undefined
  due?: string | null | undefined
}

export type Assigned = DocumentPage & { mail: 'queued' | 'no-server' | null }

/**
 * POST source-locale: changes the source language; refused while drafts are open. Answers DocumentPage.
 */
export type DocumentPlace = { locale: Locale; origin: string; document: string }

/** POST source-text: changes an interface text in its source language. Answers `{ items }`, per locale. */
export type SourceText = { key: string; text: string; digest: string }

/**
 * GET /api/translation-status?doc=collection:id (a global or group of texts: origin:document). `source` is
 * the text of the unit, as a segment.
 */
export type Status = {
  origin: string
  document: string
  sourceLocale: Locale
  units: {
    unit: string
    path: string
    source: string
    states: Partial<Record<Locale, UnitState>>
  }[]
}
