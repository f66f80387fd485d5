import type { Locale } from '@/i18n/locales'
import { digestOf, withoutSpace } from '@/translation/digest'
import { withoutEmptyMarks } from '@/translation/markup'
import type { Sighting } from '@/translation/units/sightings'

import { align } from './align'
import { type LedgerEntry, type KnownUnit, type Ledger, newEntry, type Standing } from './ledger'
import { bare, pair, renumbered } from './pair'

/** A document as it stands now: its words in the source language, and in each other one. */
export type PresentWords = {
  origin: string
  document: string
  sourceLocale: Locale
  source: Sighting[]
  /** `shown` is what visitors read, where the language is published. */
  targets: { locale: Locale; words: Sighting[]; shown?: Sighting[] | undefined }[]
  /** By field, the rows without words of the source (`things.ts`). */
  things?: Record<string, string[]>
}

/** Who changed the document, and when, as ISO 8601. */
export type Who = { by: string | null; at: string }

/** Gives each sighting of the source its id: that of a known unit, or a new one. */
function identify(
  known: readonly KnownUnit[],
  { document, origin, source, sourceLocale }: PresentWords,
) {
  const base = `${origin}:${document}`
  const ids = new Map<Sighting, string>()
  for (const path of new Set(source.map((sighting) => sighting.path))) {
    const own = source.filter((sighting) => sighting.path === path)
    const before = known.filter((unit) => unit.path === path)
    const text = ({ kind, words }: Sighting) => withoutSpace(words.text, kind)
    const aligned = align(
      before.map(({ id, isGone, kind, role, source: { text: words } }) => {
        return { id, isGone, role, text: withoutSpace(words, kind) }
      }),
      own.map((sighting) => ({ role: sighting.role, text: text(sighting) })),
    )
    let last = Math.max(0, ...before.map(({ id }) => Number(id.split('#')[1] ?? 0)))
    for (const [index, sighting] of own.entries())
      ids.set(
        sighting,
        sighting.isRich ? (aligned[index] ?? `${base}:${path}#${(last += 1)}`) : `${base}:${path}`,
      )
  }
  return source.map((sighting): KnownUnit => {
    const { isRich, kind, limit, path, role, words } = sighting
    const unit = { kind, source: words }
    return {
      id: ids.get(sighting) ?? '',
      origin,
      document,
      path,
      ...unit,
      sourceLocale,
      ...(limit === undefined ? {} : { limit }),
      digest: digestOf(unit),
      role,
      isRich,
      isGone: false,
    }
  })
}

/** What becomes of an entry when `inDocument` is what the document now holds in its place. */
function noted(
  entry: LedgerEntry,
  unit: KnownUnit,
  sighting: Sighting | undefined,
  who: Who,
): LedgerEntry {
  const inDocument = sighting?.words.text ?? null
  // The source has this text again, but the words left the document with it: somebody looks at them anew.
  const isBack = !unit.isGone && entry.step === 'approved' && entry.target.trim() !== ''
  if (inDocument === null && entry.applied === null && isBack)
    return { ...entry, step: 'review', revision: entry.revision + 1 }
  if (inDocument === entry.applied) return entry
  const next = { ...entry, applied: inDocument, revision: entry.revision + 1 }
  // Taken out of the document by hand: the words stay as a draft.
  if (!sighting || inDocument === null)
    return unit.isGone || entry.step !== 'approved' ? next : { ...next, step: 'draft' }
  const target = renumbered(sighting.words, unit.source)
  const same = (text: string | null) =>
    text !== null && withoutSpace(text, unit.kind) === withoutSpace(target, unit.kind)
  if (same(entry.target)) return { ...next, target }
  // A mark around no words leaves nothing in the document.
  if (same(withoutEmptyMarks(entry.target))) return next
  const hasOpenDraft = entry.step !== 'approved' && entry.target.trim() !== ''
  if (unit.isGone || hasOpenDraft) return next
  return {
    ...next,
    target,
    translatedFrom: unit.source.text,
    digest: unit.digest,
    step: 'approved',
    isCopy: false,
    translator: who.by,
    corrector: null,
    base: null,
    reviewer: who.by,
    translatedAt: who.at,
    reviewedAt: who.at,
    comment: null,
  }
}

const isSame = (some: readonly Sighting[], others: readonly Sighting[]): boolean =>
  some.length === others.length &&
  some.every(({ path, role, words }, index) => {
    const other = others[index]
    return path === other?.path && role === other.role && words.text === other.words.text
  })

/** The blocks of a language's rich texts, each with its unit. */
const standingOf = (words: readonly Sighting[], paired: readonly (string | null)[]): Standing[] =>
  words.flatMap(({ isRich, kind, path, role, words: { text } }, index) =>
    isRich ? [{ path, role, text: bare(text, kind), unit: paired[index] ?? null }] : [],
  )

/**
 * The ledger after a document has changed. Units keep their ids while they can be recognised; words that
 * somebody wrote into the document in another language count as their approved translation of the present
 * source, unless a draft of the desk waits there.
 */
export function refresh(before: Ledger | null, present: PresentWords, who: Who): Ledger {
  const known = before?.units ?? []
  const alive = identify(known, present)
  const ids = new Set(alive.map(({ id }) => id))
  const entries = before?.entries ?? []
  const translated = new Set(entries.flatMap(({ target, unit }) => (target.trim() ? [unit] : [])))
  const gone = known
    .filter(({ id }) => !ids.has(id) && translated.has(id))
    .map((unit): KnownUnit => ({ ...unit, isGone: true }))
  const units = [...alive, ...gone]
  const standing: Ledger['standing'] = {}
  const shown: Ledger['shown'] = {}
  const next = present.targets.flatMap(({ locale, shown: visible, words }): LedgerEntry[] => {
    const own = new Map(
      entries.flatMap((entry) => (entry.locale === locale ? [[entry.unit, entry]] : [])),
    )
    const known = { units, entries: [...own.values()], standing: before?.standing[locale] ?? [] }
    const paired = pair(known, words)
    const seen = new Map(paired.flatMap((id, index) => (id ? [[id, words[index]]] : [])))
    standing[locale] = standingOf(words, paired)
    const shownBefore = before?.shown[locale] ?? known.standing
    shown[locale] = !visible
      ? []
      : isSame(visible, words)
        ? standing[locale]
        : standingOf(visible, pair({ ...known, standing: shownBefore }, visible))
    return units.flatMap((unit) => {
      const entry = own.get(unit.id)
      const now = noted(entry ?? newEntry(unit.id, locale), unit, seen.get(unit.id), who)
      return entry || now.revision > 0 ? [now] : []
    })
  })
  const things = { ...before?.things }
  for (const [path, keys] of Object.entries(present.things ?? {}))
    things[path] = [...new Set([...(things[path] ?? []), ...keys])]
  return { sourceLocale: present.sourceLocale, units, entries: next, standing, shown, things }
}
