import type { Locale } from '@/i18n/locales'

import type { Segment, Unit } from './unit'

/**
 * GET export: `locale`, `format` (xliff2, xliff1, po, csv, json, nested), the filters of `units`, and `from`: the
 * source language, de unless that is `locale`. `addresses=true` adds the addresses of pages. Answers the file.
 *
 * POST import: the body is the file, in any of these formats, up to 20 MB. With `preview=true` nothing is
 * written. `goodRows=true` takes over the good rows of a file with bad ones; `newer` (keep, replace, beside)
 * says what becomes of texts that are newer than the file; `locale` is the target language of a file that
 * names none. 400 with `{ errors }` when the file is refused; because of its rows, `{ errors, ...ImportResult }`.
 */
export type ImportResult = {
  /** Whether something has been written, or would be. */
  isAccepted: boolean
  locale: Locale
  counts: Record<ImportRow['outcome'] | 'unchanged', number>
  /** All rows but the unchanged ones. */
  rows: ImportRow[]
}

/**
 * A row of the file: `outdated` ones are left out, `rejected` ones stop the file unless its good rows are
 * wanted, and `newer` ones stop it until somebody has chosen.
 */
export type ImportRow = {
  line: number
  unit: string
  /** Where it stands; null for unknown units. */
  place:
    | (Pick<Unit, 'origin' | 'document' | 'path' | 'kind' | 'sourceLocale' | 'note'> & {
        title: string
      })
    | null
  outcome: 'new' | 'changed' | 'outdated' | 'newer' | 'beside' | 'rejected'
  /** The source as it stands in the database; null for unknown units. */
  source: Segment | null
  before: string
  after: string
  /** Why it is left out or rejected, or what to look at in it, in the language of the panel. */
  message?: string
}
