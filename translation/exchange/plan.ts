import { isLocale, type Locale } from '@/i18n/locales'
import { slugLimits, isSlug } from '@/lib/slug'
import { cutAtWord, slugify } from '@/lib/slugify'
import { checkStructure } from '@/translation/checks'
import { emptyMarks } from '@/translation/checks/empty-marks'
import type { Subject } from '@/translation/checks/check'
import { withoutSpace } from '@/translation/digest'
import { fromPieces, pieces, plainWords } from '@/translation/markup'
import { stateOf } from '@/translation/state'
import type { Translation, Unit } from '@/translation/unit'

import type { ExchangeFile, FileRow } from './file'
import { isNewer, type NewerChoice } from './newer'
import { reason, Refusal, type Reason } from './refusal'
import { strangeCharacter } from './strange-character'

/** A unit with the title of its document, and what it is within a formatted text. */
export type PlacedUnit = Unit & { title?: string; role?: string }

/**
 * What an import would do with a row. `outdated` rows are left out: their source has changed or gone since
 * the export, and a translation of it cannot be told to be one of what stands there now. Of a `newer` row
 * the desk has a text that is newer than the file: somebody has to choose, and `beside` puts the text of the
 * file next to it. `rejected` rows stop the whole file unless the good ones are wanted.
 */
export type PlanRow = {
  line: number
  id: string
  unit?: PlacedUnit
  before: string
  after: string
} & (
  | { outcome: 'new' | 'changed'; step: 'draft' | 'review'; note?: Reason }
  | { outcome: 'unchanged' | 'beside' }
  | { outcome: 'outdated' | 'newer' | 'rejected'; why: Reason }
)

export type ImportPlan = {
  /** `from` is null when the file does not say what it was translated from. */
  languages: { from: Locale | null; to: Locale }
  exportedAt: string | null
  rows: PlanRow[]
}

/** What the database has: the units that exist, and what it keeps of them in the file's language. */
export type Desk = {
  units: ReadonlyMap<string, PlacedUnit>
  translations: ReadonlyMap<string, Translation>
  /** The languages that may be translated into. */
  locales: readonly Locale[]
  /** What becomes of texts that are newer than the file; undefined as long as nobody has chosen. */
  newer?: NewerChoice | undefined
}

/** A text as all of ours are written; people also type a lone `&` or `<`. */
const canonical = (text: string) => fromPieces(pieces(text))

/** Whether two texts are the same source; white space does not count, a tool may have tidied it. */
const isSameSource = (one: string, other: string, kind: Unit['kind']) => {
  const tidy = (text: string) => withoutSpace(canonical(text.normalize('NFC')), kind)
  return tidy(one) === tidy(other)
}

/** The text of a row as it would be kept: an address may come as words. */
function targetOf(row: FileRow, unit: Unit | undefined): string {
  const text = canonical(row.target)
  if (unit?.kind !== 'slug' || isSlug(text)) return text
  return cutAtWord(slugify(plainWords(text)), slugLimits.typed) || text
}

const subjectOf = (unit: Unit, target: string, locale: Locale): Subject => ({
  ...unit,
  target,
  locale,
  isCopy: false,
  isConfirmed: true,
  isPublished: () => true,
  terms: [],
  elsewhere: [],
})

function planRow(
  row: FileRow,
  { exportedAt, languages }: Omit<ImportPlan, 'rows'>,
  desk: Desk,
): PlanRow {
  const { line, id } = row
  const unit = desk.units.get(id)
  const known = desk.translations.get(id)
  const before = known?.target ?? ''
  const after = targetOf(row, unit)
  const base = { line, id, ...(unit && { unit }), before, after }
  const rejected = (why: Reason) => ({ ...base, outcome: 'rejected' as const, why })
  const outdated = (why: Reason) => ({ ...base, outcome: 'outdated' as const, why })

  if (row.fault) return rejected(row.fault)
  if (!id) return rejected(reason('noId'))
  if (!unit) return known ? outdated(reason('sourceGone')) : rejected(reason('unknownId', { id }))
  if (languages.from && unit.sourceLocale !== languages.from)
    return rejected(reason('wrongSourceLanguage', { language: unit.sourceLocale }))
  if (!plainWords(after).trim()) return { ...base, outcome: 'unchanged' }
  const isSame = after === canonical(before)
  const isCurrent = known !== undefined && stateOf(unit, known) !== 'outdated'
  const isFinished = known?.step !== 'draft' || !row.isDone
  if (isSame && (!row.isDone || (isCurrent && isFinished))) return { ...base, outcome: 'unchanged' }
  if (row.source !== null && !isSameSource(row.source, unit.source.text, unit.kind))
    return outdated(reason('sourceChanged'))
  const subject = subjectOf(unit, after, languages.to)
  const fault = checkStructure(subject)[0] ?? strangeCharacter(unit, after)
  if (fault) return rejected(fault)
  // Without its source, a text may also be older than an outdated one.
  const mayConflict = isCurrent || row.source === null
  if (!isSame && known && mayConflict && before && isNewer(known, exportedAt)) {
    if (desk.newer === 'beside') return { ...base, outcome: 'beside' }
    const why = reason(exportedAt ? 'newer' : 'maybeNewer')
    if (desk.newer !== 'replace') return { ...base, outcome: 'newer', why }
  }
  const step = row.isDone ? 'review' : 'draft'
  const [note] = emptyMarks(subject)
  return { ...base, outcome: before ? 'changed' : 'new', step, ...(note && { note }) }
}

/** `de-DE`, as some tools write, is `de`. */
export const localeOf = (tag: string | null): Locale | null => {
  const language = tag?.split(/[-_]/)[0]?.toLowerCase()
  return isLocale(language) ? language : null
}

function languagesOf(
  { from, to }: ExchangeFile,
  locales: readonly Locale[],
): ImportPlan['languages'] {
  const source = localeOf(from)
  const target = localeOf(to)
  if (!to) throw new Refusal(1, 'noLanguages')
  if (from && !source) throw new Refusal(1, 'language', { language: from })
  if (!target || !locales.includes(target)) throw new Refusal(1, 'language', { language: to })
  if (source === target) throw new Refusal(1, 'sameLanguage')
  return { from: source, to: target }
}

/**
 * What the import of a file would do, row by row; nothing is written. The source is always that of
 * `desk`: the file's own is only compared with it. Throws a `Refusal` when the languages do not fit.
 */
export function planImport(file: ExchangeFile, desk: Desk): ImportPlan {
  const { exportedAt } = file
  const plan = { exportedAt, languages: languagesOf(file, desk.locales) }
  const seen = new Set<string>()
  const rows = file.rows.map((row): PlanRow => {
    const isDouble = row.id !== '' && seen.has(row.id)
    seen.add(row.id)
    const fault = row.fault ?? (isDouble ? reason('doubleId', { id: row.id }) : undefined)
    return planRow({ ...row, ...(fault && { fault }) }, plan, desk)
  })
  return { ...plan, rows }
}
