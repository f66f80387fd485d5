import type { PayloadRequest } from 'payload'

import type { Stored } from '@/collections/translations/ledger/store'
import type { Locale } from '@/i18n/locales'
import type { BatchResult, Outcome, Seen } from '@/translation/api'
import { type Entry, entryOf, newEntry } from '@/translation/ledger/ledger'
import { tagFaultOf } from '@/translation/segment'
import { stateOf } from '@/translation/state'

const messages: Record<Exclude<Outcome, 'done'>, { de: string; en: string }> = {
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
}

/** What approving asks beyond what sending to review asks. */
type Approval = { by?: string; approvesOwn?: boolean; confirmsCopies?: boolean }

/** Whether a unit may go on to review or, with `approval.by`, be approved; with its present entry. */
export function judge(
  stored: Stored,
  { digest, revision, unit: id }: Seen,
  locale: Locale,
  { approvesOwn, by, confirmsCopies }: Approval,
): { entry: Entry; outcome: Outcome } {
  const unit = stored.units.find((each) => each.id === id)
  const entry = entryOf(stored, id, locale) ?? newEntry(id, locale)
  const outcome = (): Outcome => {
    if (!unit || unit.isGone || entry.revision !== revision) return 'changed'
    const state = stateOf(unit, entry)
    if (state === 'outdated' || unit.digest !== digest) return 'outdated'
    if (state === 'missing') return 'missing'
    if (tagFaultOf(entry.target, unit.source.tags)) return 'tags'
    if (by === undefined) return 'done'
    if (entry.isCopy && !confirmsCopies) return 'copy'
    return entry.translator === by && !approvesOwn ? 'own' : 'done'
  }
  return { entry, outcome: outcome() }
}

/** The answer to a batch, each failed unit with its reason in the language of the panel. */
export function answerOf(req: PayloadRequest, { publishing, results }: BatchResult): Response {
  const language = req.i18n.language === 'de' ? 'de' : 'en'
  const told = results.map((result) =>
    result.outcome === 'done' ? result : { ...result, message: messages[result.outcome][language] },
  )
  const status = told.some(({ outcome }) => outcome === 'done') ? 200 : 409
  const [first] = told
  const errors =
    status === 409 && first && 'message' in first ? [{ message: first.message }] : undefined
  return Response.json({ errors, results: told, publishing }, { status })
}
