import type { Locale } from '@/i18n/locales'
import type { UnitState, Unit } from '@/translation/unit'

import type { Reason } from './refusal'

export const formats = ['xliff2', 'xliff1', 'po', 'csv', 'json'] as const

export type Format = (typeof formats)[number]

/** All that can be exported; the nested JSON of other programs holds the texts alone. */
export const exportFormats = [...formats, 'nested'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** The languages of a file: what it is translated from, and into. */
export type LanguagePair = { from: Locale; to: Locale }

/** What a file says about itself; `exportedAt`, an ISO time, shows on return what is newer than the file. */
export type FileHead = LanguagePair & { exportedAt?: string }

/** One unit on its way into a file; `target` is empty when nobody has translated it. */
export type ExportRow = { unit: Unit; target: string; state: UnitState; comment: string | null }

/**
 * One unit as a file has it, its texts written as segments. `isDone` says that the file calls it finished,
 * which a mere copy of an unfinished one does not. `fault` says why it cannot be read.
 */
export type FileRow = {
  line: number
  id: string
  /** Null when the file does not say it. */
  source: string | null
  target: string
  isDone: boolean
  fault?: Reason
}

/** What a file says, before anything is compared with the database; null for what it does not say. */
export type ExchangeFile = {
  format: ExportFormat
  from: string | null
  to: string | null
  exportedAt: string | null
  rows: FileRow[]
}

/** The states in which a text is finished as far as its translator is concerned. */
export const isFinished = (state: string): boolean => state === 'review' || state === 'approved'

/** The name under which a file says when it was exported. */
export const exportedName = 'exported'

/** An ISO time as our files have it; null for anything else. */
export const timeOf = (text: string | null | undefined): string | null =>
  text && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
