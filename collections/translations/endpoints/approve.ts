import type { CollectionSlug, PayloadHandler, PayloadRequest } from 'payload'

import { bodies, bodyOf } from '@/collections/translations/asked'
import { itemOf } from '@/collections/translations/items'
import { interfaceOrigin, showText } from '@/collections/translations/ledger/interface-texts'
import type { Kept } from '@/collections/translations/ledger/keep'
import { blockSchemas, hasDraftsIn, isGlobalSlug } from '@/collections/translations/ledger/schema'
import { stateCounts, store } from '@/collections/translations/ledger/store'
import { reviewerOf, settingsOf, translatorOf } from '@/collections/translations/rights'
import { surroundingsOf } from '@/collections/translations/surroundings'
import { inTransaction } from '@/collections/translations/transaction'
import { aside } from '@/fields/hooks/aside'
import type { Locale } from '@/i18n/locales'
import { groupBy } from '@/lib/group'
import { messageAt, messageKeys, type MessageTree } from '@/lib/messages'
import type { BatchResult, Seen } from '@/translation/api'
import { withEntry } from '@/translation/ledger/ledger'
import { dataOf } from '@/translation/ledger/apply'
import { states } from '@/translation/unit'

import { placeOf, presentLedger } from './change'
import { answerOf, type Approval, judge, type Result } from './judge'
import { publishLocale } from './publish'

type Data = Record<string, unknown>

/** Writes approved words into one language of a document, as a draft where there are drafts. */
async function write(req: PayloadRequest, origin: string, id: string, locale: Locale, data: Data) {
  const draft = hasDraftsIn(req.payload, origin)
  const rules = {
    ...{ locale, draft, depth: 0, overrideAccess: true, user: req.user },
    req: aside(req),
  } as const
  if (origin === interfaceOrigin) {
    const tree = data as MessageTree
    for (const key of messageKeys(tree))
      await showText(aside(req), locale, key, messageAt(tree, key) ?? '')
  } else if (isGlobalSlug(req.payload, origin))
    await req.payload.updateGlobal({ slug: origin, data, ...rules })
  else await req.payload.update({ collection: origin as CollectionSlug, id, data, ...rules })
}

/** The documents' words as the desk approved them: ledger first, then the document, which reports back. */
async function apply(req: PayloadRequest, kept: Kept, locale: Locale, changed: Set<string>) {
  const { present, stored } = kept
  await store(req, stored)
  const { fields, source, target } = present
  const data = dataOf({
    blocks: blockSchemas,
    changed,
    fields,
    ledger: stored,
    locale,
    source: source(stored.sourceLocale),
    target: target(locale),
  })
  await write(req, stored.origin, stored.document, locale, data)
  return presentLedger(req, stored.origin, stored.document)
}

async function approveIn(
  req: PayloadRequest,
  seen: Seen[],
  locale: Locale,
  given: Omit<Approval, 'surroundings'>,
) {
  let kept = await presentLedger(req, ...placeOf(seen[0]?.unit ?? ''))
  const approval = { ...given, surroundings: await surroundingsOf(req, kept.stored, locale) }
  const changed = new Set<string>()
  const judged = seen.map((each) => ({ ...each, ...judge(kept.stored, each, locale, approval) }))
  for (const { entry, isAlready, isOverridden, outcome, unit } of judged) {
    if (outcome !== 'done' || isAlready) continue
    const { by } = approval
    if (entry.translator === by)
      req.payload.logger.info(`translation: ${by} approved their own ${unit} (${locale})`)
    changed.add(unit)
    const at = new Date().toISOString()
    const { overrideReason: reason } = approval
    const override = isOverridden && reason ? { reason, by, at, target: entry.target } : undefined
    const next = {
      ...entry,
      ...(override && { override }),
      step: 'approved' as const,
      isCopy: false,
      reviewer: by,
      reviewedAt: at,
      comment: null,
      revision: entry.revision + 1,
    }
    kept = { ...kept, stored: { ...kept.stored, ...withEntry(kept.stored, next) } }
  }
  if (changed.size > 0) kept = await apply(req, kept, locale, changed)
  const { stored } = kept
  const results: Result[] = judged.map(({ findings, outcome, unit }) => {
    return { unit, outcome, findings, item: itemOf(req, stored, unit, locale) }
  })
  return { results, stored }
}

/**
 * POST approve: in one transaction per document looks at the source again, approves what still fits it,
 * and writes the words into that language of the document. With the setting, a language in which all is
 * approved goes online.
 */
export const approve: PayloadHandler = async (req) => {
  const { locale, units, ...confirmed } = await bodyOf(req, bodies.batch)
  const user = reviewerOf(req)
  translatorOf(req, locale)
  const { publishesComplete, ...allowed } = await settingsOf(req)
  const approval = { ...confirmed, ...allowed, by: user.id }
  const results: Result[] = []
  const publishing: NonNullable<BatchResult['publishing']> = []
  for (const [, seen] of groupBy(units, ({ unit }) => placeOf(unit).join(':'))) {
    const done = await inTransaction(req, () => approveIn(req, seen, locale, approval))
    results.push(...done.results)
    const counts = stateCounts(done.stored)[locale]
    const isOpen = states.some((state) => !['approved', 'gone'].includes(state) && counts?.[state])
    const hasChanged = done.results.some(({ outcome }) => outcome === 'done')
    if (publishesComplete && hasChanged && !isOpen)
      publishing.push(await publishLocale(req, done.stored, locale))
  }
  return answerOf(req, publishesComplete ? { results, publishing } : { results })
}
