import { isLocale, type Locale } from '@/i18n/locales'
import { checkStructure } from '@/translation/checks'
import { emptyMarks } from '@/translation/checks/empty-marks'
import type { Subject } from '@/translation/checks/check'
import { withoutSpace } from '@/translation/digest'
import { fromPieces, pieces, plainWords } from '@/translation/markup'
import { stateOf } from '@/translation/state'
import type { Translation, Unit } from '@/translation/unit'

import type { ExchangeFile, FileRow, Languages } from './file'
import { reason, Refusal, type Reason } from './refusal'

/**
 * What an import would do with a row. `outdated` rows are left out: their source has changed or gone since
 * the export, and a translation of it cannot be told to be one of what stands there now. `rejected` rows
 * stop the whole file.
 */
export type PlanRow = { line: number; id: string; unit?: Unit; before: string; after: string } & (
  | { outcome: 'new' | 'changed'; step: 'draft' | 'review'; note?: Reason }
  | { outcome: 'unchanged' }
  | { outcome: 'outdated'; why: Reason }
  | { outcome: 'rejected'; why: Reason }
)

export type Plan = { languages: Languages; rows: PlanRow[] }

/** What the database has: the units that exist, and what it keeps of them in the file's language. */
export type Desk = {
  units: ReadonlyMap<string, Unit>
  translations: ReadonlyMap<string, Translation>
  /** The languages that may be translated into. */
  locales: readonly Locale[]
}

/** A text as all of ours are written; people also type a lone `&` or `<`. */
const canonical = (text: string) => fromPieces(pieces(text))

/** Whether two texts are the same source; white space does not count, a tool may have tidied it. */
const isSameSource = (one: string, other: string, kind: Unit['kind']) => {
  const tidy = (text: string) => withoutSpace(canonical(text.normalize('NFC')), kind)
  return tidy(one) === tidy(other)
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

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g

function controlFault(unit: Unit, target: string): Reason | undefined {
  const from = plainWords(unit.source.text)
  const strange = (target.match(control) ?? []).find((sign) => !from.includes(sign))
  if (strange === undefined) return undefined
  const code = `U+${strange.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return reason('controlCharacter', { code })
}

function planRow(row: FileRow, { from, to }: Languages, desk: Desk): PlanRow {
  const { line, id } = row
  const unit = desk.units.get(id)
  const known = desk.translations.get(id)
  const before = known?.target ?? ''
  const after = canonical(row.target)
  const base = { line, id, ...(unit && { unit }), before, after }
  const rejected = (why: Reason) => ({ ...base, outcome: 'rejected' as const, why })
  const outdated = (why: Reason) => ({ ...base, outcome: 'outdated' as const, why })

  if (!id) return rejected(reason('noId'))
  if (!unit) return known ? outdated(reason('sourceGone')) : rejected(reason('unknownId', { id }))
  if (unit.sourceLocale !== from)
    return rejected(reason('wrongSourceLanguage', { language: unit.sourceLocale }))
  if (!plainWords(after).trim()) return { ...base, outcome: 'unchanged' }
  const isSame = after === canonical(before)
  const isCurrent = known !== undefined && stateOf(unit, known) !== 'outdated'
  const isFinished = known?.step !== 'draft' || !row.isDone
  if (isSame && (!row.isDone || (isCurrent && isFinished))) return { ...base, outcome: 'unchanged' }
  if (!isSameSource(row.source, unit.source.text, unit.kind))
    return outdated(reason('sourceChanged'))
  const subject = subjectOf(unit, after, to)
  const fault = checkStructure(subject)[0] ?? controlFault(unit, after)
  if (fault) return rejected(fault)
  const step = row.isDone ? 'review' : 'draft'
  const [note] = emptyMarks(subject)
  return { ...base, outcome: before ? 'changed' : 'new', step, ...(note && { note }) }
}

/** `de-DE`, as some tools write, is `de`. */
const localeOf = (tag: string): Locale | null => {
  const language = tag.split(/[-_]/)[0]?.toLowerCase()
  return isLocale(language) ? language : null
}

function languagesOf({ from, to }: ExchangeFile, locales: readonly Locale[]): Languages {
  const source = localeOf(from)
  const target = localeOf(to)
  if (!source) throw new Refusal(1, 'language', { language: from })
  if (!target || !locales.includes(target)) throw new Refusal(1, 'language', { language: to })
  if (source === target) throw new Refusal(1, 'sameLanguage')
  return { from: source, to: target }
}

/**
 * What the import of a file would do, row by row; nothing is written. The source is always that of
 * `desk`: the file's own is only compared with it. Throws a `Refusal` when the languages do not fit.
 */
export function planImport(file: ExchangeFile, desk: Desk): Plan {
  const languages = languagesOf(file, desk.locales)
  const seen = new Set<string>()
  const rows = file.rows.map((row): PlanRow => {
    const isDouble = seen.has(row.id)
    seen.add(row.id)
    if (!isDouble) return planRow(row, languages, desk)
    const why = reason('doubleId', { id: row.id })
    return { line: row.line, id: row.id, before: '', after: row.target, outcome: 'rejected', why }
  })
  return { languages, rows }
}
