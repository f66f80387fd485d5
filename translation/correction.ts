import { diffArrays } from 'diff'

import type { LedgerEntry } from './ledger/ledger'
import { pieces, plainWords } from './markup'

/** At most one word in this many may change in a small correction. */
const oneIn = 5

/** Words and signs such as % and €; spaces and punctuation are none. */
const wordsOf = (text: string): string[] =>
  plainWords(text).match(/[\p{L}\p{M}\p{N}]+|\p{S}/gu) ?? []

const marksOf = (text: string): string =>
  pieces(text)
    .flatMap((piece) => ('mark' in piece ? [`${piece.mark} ${piece.id}`] : []))
    .join()

/** Whether at most a fifth of the words differs, and the marks are the same in the same order. */
export function isSmallCorrection(before: string, after: string): boolean {
  if (marksOf(before) !== marksOf(after)) return false
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const most = Math.floor(old.length / oneIn)
  const changes = diffArrays(old, now, { maxEditLength: 2 * most })
  if (!changes) return false
  const count = (kind: 'added' | 'removed') =>
    changes.reduce((sum, change) => sum + (change[kind] ? change.value.length : 0), 0)
  return Math.max(count('added'), count('removed')) <= most
}

type Writing = {
  /** The entry before it is saved. */
  entry: LedgerEntry
  target: string
  /** The digest of the source that `target` translates. */
  digest: string
  by: string
  /** Whether this account may approve its own small corrections. */
  mayCorrect: boolean
}

type Attribution = Pick<LedgerEntry, 'base' | 'corrector' | 'translator'>

/**
 * Who a text is by once `by` has saved it. A small correction leaves it with its author, and names the
 * corrector beside; it is measured against the last text of the author, however many corrections there
 * were. Anything more makes `by` the author.
 */
export function attributed({ by, digest, entry, mayCorrect, target }: Writing): Attribution {
  const { base, corrector = null, translator } = entry
  const isWritten = entry.target.trim() !== '' && !entry.isCopy && entry.translatedAt !== null
  const isOthers = isWritten && translator !== by
  // The last text of the author: before any correction, or before `by` wrote over it.
  const keepsBase =
    base &&
    (isOthers ? corrector !== null && base.translator === translator : base.translator !== by)
  const known = keepsBase
    ? base
    : isOthers
      ? { target: entry.target, digest: entry.digest, translator }
      : null
  if (!known) return { translator: by, corrector: null, base: null }
  const isSmall = mayCorrect && known.digest === digest && isSmallCorrection(known.target, target)
  if (isSmall) return { translator: known.translator, corrector: by, base: known }
  return { translator: by, corrector: null, base: known }
}
