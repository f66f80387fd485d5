import type { PayloadRequest } from 'payload'

import type { Stored } from '@/collections/translations/ledger/store'
import type { Locale } from '@/i18n/locales'
import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import type { Batch, BatchResult, Outcome, Seen } from '@/translation/api'
import { checkTranslation } from '@/translation/checks'
import type { Finding } from '@/translation/checks/check'
import { say } from '@/translation/checks/say'
import { isOverridable } from '@/translation/checks/terms'
import { subjectOf, type Surroundings } from '@/translation/checks/surroundings'
import { type LedgerEntry, entryOf, type KnownUnit, newEntry } from '@/translation/ledger/ledger'
import { tagFaultOf } from '@/translation/segment'
import { stateOf } from '@/translation/state'

const messages: Record<Exclude<Outcome, 'done'>, Record<PanelLanguage, string>> = {
  changed: {
    de: 'Dieser Text wurde inzwischen geändert. Bitte sehen Sie ihn noch einmal an.',
    en: 'This text has changed meanwhile. Please look at it again.',
  },
  outdated: {
    de: 'Der Ausgangstext hat sich geändert. Die Übersetzung muss zuerst angepasst werden.',
    en: 'The source has changed. The translation has to follow it first.',
  },
  missing: { de: 'Hier fehlt die Übersetzung.', en: 'There is no translation yet.' },
  own: {
    de: 'Die eigene Übersetzung gibt jemand anderes frei.',
    en: 'Somebody else has to approve your own translation.',
  },
  copy: {
    de: 'Das ist eine Kopie des Ausgangstexts. Bitte bestätigen Sie, dass sie so stehen bleibt.',
    en: 'This is a copy of the source. Please confirm that it stays as it is.',
  },
  tags: {
    de: 'Eine Marke passt nicht zum Ausgangstext. Bitte setzen Sie sie neu.',
    en: 'A tag does not fit the source. Please set it again.',
  },
  checks: {
    de: 'So kann der Text nicht freigegeben werden.',
    en: 'The text cannot be approved like this.',
  },
  warnings: {
    de: 'Bitte sehen Sie sich vor der Freigabe diesen Hinweis an.',
    en: 'Please look at this note before you approve the text.',
  },
}

/** What approving asks beyond what sending to review asks. */
export type Approval = Pick<Batch, 'confirmsCopies' | 'confirmsWarnings' | 'overrideReason'> & {
  by: string
  approvesOwn: boolean
  approvesCorrections: boolean
  surroundings: Surroundings
}

type Verdict = {
  outcome: Outcome
  findings: Finding[]
  isOverridden?: boolean
  isAlready?: boolean
}

/** What the checks say about words that nothing else speaks against; a copy has been confirmed by then. */
function checked(
  unit: KnownUnit,
  { isCopy, override, target }: LedgerEntry,
  locale: Locale,
  approval: Approval,
): Verdict {
  const given = { target, locale, isCopy, isConfirmed: isCopy }
  const findings = checkTranslation(subjectOf(unit, approval.surroundings, given))
  const isOverridden = approval.overrideReason !== undefined || override?.target === target
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && !(isOverridden && isOverridable(finding)),
  )
  if (errors.length > 0) return { outcome: 'checks', findings: errors }
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  if (warnings.length > 0 && !approval.confirmsWarnings)
    return { outcome: 'warnings', findings: warnings }
  return { outcome: 'done', findings: [], isOverridden: findings.some(isOverridable) }
}

/** Approving writes to the document, which counts a second time. */
const revisionsOfApproval = 2

/** Whether the very same was done just before, as by the first half of a double click. */
function isDoneAlready(
  entry: LedgerEntry,
  seen: Seen,
  unit: KnownUnit,
  approval: Approval | undefined,
): boolean {
  const passed = entry.revision - seen.revision
  if (unit.digest !== seen.digest || passed < 1) return false
  if (!approval) return entry.step === 'review' && passed === 1
  const isApproved = entry.step === 'approved' && entry.reviewer === approval.by
  return isApproved && passed <= revisionsOfApproval
}

/** Whether a unit may go on to review or, with `approval`, be approved; with its present entry. */
export function judge(
  stored: Stored,
  { digest, revision, unit: id }: Seen,
  locale: Locale,
  approval?: Approval,
): Verdict & { entry: LedgerEntry } {
  const unit = stored.units.find((each) => each.id === id)
  const entry = entryOf(stored, id, locale) ?? newEntry(id, locale)
  const verdict = (): Outcome | Verdict => {
    if (!unit || unit.isGone) return 'changed'
    if (isDoneAlready(entry, { digest, revision, unit: id }, unit, approval))
      return { outcome: 'done', findings: [], isAlready: true }
    if (entry.revision !== revision) return 'changed'
    const state = stateOf(unit, entry)
    if (state === 'outdated' || unit.digest !== digest) return 'outdated'
    if (state === 'missing') return 'missing'
    if (tagFaultOf(entry.target, unit.source.tags)) return 'tags'
    if (!approval) return 'done'
    if (entry.isCopy && !approval.confirmsCopies) return 'copy'
    const isOwn =
      entry.translator === approval.by ||
      (entry.corrector === approval.by && !approval.approvesCorrections)
    if (isOwn && !approval.approvesOwn) return 'own'
    return checked(unit, entry, locale, approval)
  }
  const found = verdict()
  return { entry, ...(typeof found === 'string' ? { outcome: found, findings: [] } : found) }
}

/** The answer for one unit, with what the checks found instead of a message. */
export type Result = BatchResult['results'][number] & Partial<Verdict>

type Told = Omit<BatchResult, 'results'> & { results: Result[] }

/** The answer to a batch, each failed unit with its reason in the language of the panel. */
export function answerOf(req: PayloadRequest, { publishing, results }: Told): Response {
  const language = panelLanguage(req.i18n.language)
  const told = results.map(({ findings = [], ...result }) => {
    if (result.outcome === 'done') return result
    const found = findings.map((finding) => say(finding, language))
    return { ...result, message: [messages[result.outcome][language], ...found].join(' ') }
  })
  const status = told.some(({ outcome }) => outcome === 'done') ? 200 : 409
  const [first] = told
  const errors =
    status === 409 && first && 'message' in first ? [{ message: first.message }] : undefined
  return Response.json({ errors, results: told, publishing }, { status })
}
