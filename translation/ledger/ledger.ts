import type { Locale } from '@/i18n/locales'
import type { Translation, Unit } from '@/translation/unit'

/** A unit as the ledger last saw it. */
export type KnownUnit = Unit & {
  digest: string
  /** Kind and place within a rich text; see `Spot`. */
  role: string
  isRich: boolean
  /** It no longer stands in the source; kept while somebody has translated it. */
  isGone: boolean
}

/** What the ledger keeps of a unit in one language, beyond the translation itself. */
export type LedgerEntry = Translation & {
  digest: string | null
  /** The last text of the translator before others corrected or replaced it (`translation/correction.ts`). */
  base?: { target: string; translator: string | null; digest: string | null } | null
  /** The words that stand in the document, as they read there; null when there are none. */
  applied: string | null
  /** The account that is asked to translate it. */
  assignee: string | null
  /** Counts the changes; whoever saves names the one that they saw. */
  revision: number
}

/** A block of a rich text as it last stood in a target language; without unit it translates nothing. */
export type Standing = { path: string; role: string; text: string; unit: string | null }

/** All that is known of one document: its units in the order of the page, those that are gone last. */
export type Ledger = {
  sourceLocale: Locale
  units: KnownUnit[]
  entries: LedgerEntry[]
  standing: Partial<Record<Locale, Standing[]>>
  /** The same for what visitors read of a language, which can be older. */
  shown: Partial<Record<Locale, Standing[]>>
  /** By field, the rows without words (`things.ts`) that the source ever had. */
  things: Record<string, string[]>
}

export const entryOf = (ledger: Ledger, unit: string, locale: string): LedgerEntry | undefined =>
  ledger.entries.find((entry) => entry.unit === unit && entry.locale === locale)

/** An entry of which nothing is known yet. */
export const newEntry = (unit: string, locale: Locale): LedgerEntry => ({
  unit,
  locale,
  translatedFrom: null,
  digest: null,
  target: '',
  applied: null,
  step: 'draft',
  isCopy: false,
  translator: null,
  reviewer: null,
  translatedAt: null,
  reviewedAt: null,
  comment: null,
  assignee: null,
  revision: 0,
})

/** The ledger with `entry` in the place of the one for the same unit and language. */
export const withEntry = (ledger: Ledger, entry: LedgerEntry): Ledger => ({
  ...ledger,
  entries: [
    ...ledger.entries.filter(({ locale, unit }) => unit !== entry.unit || locale !== entry.locale),
    entry,
  ],
})
