import type { Locale } from '@/i18n/locales'
import type { State, Unit } from '@/translation/unit'

export const formats = ['xliff2', 'xliff1', 'po', 'csv', 'json'] as const

export type Format = (typeof formats)[number]

/** The languages of a file: what it is translated from, and into. */
export type Languages = { from: Locale; to: Locale }

/** One unit on its way into a file; `target` is empty when nobody has translated it. */
export type ExportRow = { unit: Unit; target: string; state: State; comment: string | null }

/**
 * One unit as a file has it, its texts written as segments. `isDone` says that the file calls it finished,
 * which a mere copy of an unfinished one does not.
 */
export type FileRow = { line: number; id: string; source: string; target: string; isDone: boolean }

/** What a file says, before anything is compared with the database. */
export type ExchangeFile = { format: Format; from: string; to: string; rows: FileRow[] }

/** The states in which a text is finished as far as its translator is concerned. */
export const isFinished = (state: string): boolean => state === 'review' || state === 'approved'
