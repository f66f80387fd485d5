import type { Translation } from '@/translation/unit'

/** What becomes of a text that is newer than the file: it stays, it goes, or the file's stands beside it. */
export const newerChoices = ['keep', 'replace', 'beside'] as const

export type NewerChoice = (typeof newerChoices)[number]

/**
 * Whether a translation has changed, or was approved, after a file was exported. Of a file that does not
 * know its time nobody can tell. What an earlier import of the same file brought is not newer.
 */
export function isNewer(known: Translation, exportedAt: string | null): boolean {
  const { imported, reviewedAt, translatedAt } = known
  if (!exportedAt) return true
  const isOfSameFile =
    imported?.exportedAt === exportedAt && imported.at === translatedAt && reviewedAt === null
  return !isOfSameFile && [translatedAt, reviewedAt].some((at) => at && at > exportedAt)
}
