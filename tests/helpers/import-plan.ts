import { digestOf } from '@/translation/digest'
import type { ExchangeFile, FileRow } from '@/translation/exchange/file'
import { importedUnits } from '@/translation/exchange/outcome'
import { planImport, type Desk, type ImportPlan, type PlanRow } from '@/translation/exchange/plan'
import { sayReason } from '@/translation/exchange/refusal'
import type { Translation, Unit } from '@/translation/unit'

/** A text with a mark, for plans of imports. */
export const unit: Unit = {
  id: 'pages:1:title',
  origin: 'pages',
  document: '1',
  path: 'title',
  kind: 'text',
  sourceLocale: 'de',
  source: { text: 'Guten <1>Tag</1>', tags: [{ id: 1, kind: 'bold', isEmpty: false }] },
}
/** An interface text with forms for numbers. */
export const message: Unit = {
  ...unit,
  id: 'interface:a:b',
  kind: 'message',
  source: { text: '{n, plural, one {# Tag} other {# Tage}}', tags: [] },
}
/** The approved translation of the text. */
export const english: Translation = {
  unit: unit.id,
  locale: 'en',
  translatedFrom: unit.source.text,
  target: 'Good <1>day</1>',
  step: 'approved',
  isCopy: false,
  translator: 'a',
  reviewer: 'b',
  translatedAt: null,
  reviewedAt: null,
  comment: null,
}
/** A desk with both texts and these translations. */
export const deskWith = (...known: Translation[]): Desk => ({
  locales: ['en'],
  units: new Map([unit, message].map((each) => [each.id, { ...each, digest: digestOf(each) }])),
  translations: new Map(known.map((each) => [each.unit, each])),
})
/** A row of a file for the text. */
export const row = (more: Partial<FileRow> = {}): FileRow => ({
  line: 7,
  id: unit.id,
  source: unit.source.text,
  target: english.target,
  isDone: true,
  ...more,
})
/** When the file was exported. */
export const exportedAt = '2026-03-02T08:00:00.000Z'
/** A file with these rows. */
export const file = (...rows: FileRow[]): ExchangeFile => ({
  format: 'json',
  from: 'de',
  to: 'en',
  exportedAt,
  rows,
})

/** What an import of one row would do, by one word or the reason. */
export function planned(given: Partial<FileRow>, ...known: Translation[]): string {
  const [planRow] = planImport(file(row(given)), deskWith(...known)).rows
  return told(planRow)
}
/** What the desk has of the unit after the import of a plan. */
export function after(plan: ImportPlan): Translation {
  const made = importedUnits(plan, 'me', '2026-03-04T08:00:00.000Z').get(unit.id)
  return { ...english, ...(made && 'translation' in made && made.translation) }
}
/** What a plan does with a row, by one word or the reason. */
export const told = (planRow: PlanRow | undefined): string => {
  if (!planRow) return 'nothing'
  if ('why' in planRow) return `${planRow.outcome}: ${sayReason(planRow.why, 'en')}`
  return 'step' in planRow ? `${planRow.outcome} ${planRow.step}` : planRow.outcome
}
