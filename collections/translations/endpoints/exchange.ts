import { Forbidden, type PayloadHandler, type PayloadRequest } from 'payload'

import { queries, queryOf } from '@/collections/translations/asked'
import { bytesOf } from '@/collections/translations/exchange/body'
import { exportFile } from '@/collections/translations/exchange/export'
import { applyImport, previewImport } from '@/collections/translations/exchange/import'
import { filterFor } from '@/collections/translations/found'
import { withNotes } from '@/collections/translations/notes'
import { refusal, translates, translatorOf } from '@/collections/translations/rights'
import { defaultLocale, locales } from '@/i18n/locales'
import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import type { ImportResult } from '@/translation/import-result'
import { outcomeCounts, obstacles, type ImportChoices } from '@/translation/exchange/outcome'
import type { ImportPlan, PlanRow } from '@/translation/exchange/plan'
import { readFile } from '@/translation/exchange/read'
import { Refusal, sayReason, type Reason } from '@/translation/exchange/refusal'
import { extensions } from '@/translation/exchange/write'

/** GET export: the chosen units as a file. */
export const exportUnits: PayloadHandler = async (req) => {
  const { addresses, format, from, locale, ...filter } = queryOf(req, queries.export)
  const user = translatorOf(req, locale)
  const other = [defaultLocale, ...locales].find((each) => each !== locale) ?? defaultLocale
  const selection = {
    ...filterFor(user, filter),
    from: from ?? other,
    to: locale,
    hasAddresses: addresses,
  }
  const { text } = await exportFile(req, format, selection)
  const name = ['leitbild', filter.origin, locale].filter(Boolean).join('-')
  return new Response(text, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}.${extensions[format]}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const lineWord: Record<PanelLanguage, string> = { de: 'Zeile', en: 'Line' }

const lineAnd = (language: PanelLanguage, line: number, why: Reason) =>
  `${lineWord[language]} ${line}: ${sayReason(why, language)}`

/** Where a row stands, as the desk names it to this account. */
function placeOf(req: PayloadRequest, { unit }: PlanRow): ImportResult['rows'][number]['place'] {
  if (!unit) return null
  const { document, kind, note, origin, path, sourceLocale } = withNotes(req, unit)
  return {
    title: unit.title ?? '',
    origin,
    document,
    path,
    kind,
    sourceLocale,
    ...(note && { note }),
  }
}

function resultOf(req: PayloadRequest, plan: ImportPlan, choices: ImportChoices): ImportResult {
  const language = panelLanguage(req.i18n.language)
  const rows = plan.rows.flatMap((row): ImportResult['rows'] => {
    if (row.outcome === 'unchanged') return []
    const { after, before, id, line, outcome, unit } = row
    const why = 'why' in row ? row.why : 'note' in row ? row.note : undefined
    const message = why ? { message: sayReason(why, language) } : {}
    const source = unit?.source ?? null
    const place = placeOf(req, row)
    return [{ line, unit: id, place, outcome, source, before, after, ...message }]
  })
  const isAccepted = obstacles(plan, choices).length === 0
  return { isAccepted, locale: plan.languages.to, counts: outcomeCounts(plan), rows }
}

/** POST import: takes a file over; with `preview=true` only tells what it would do. */
export const importUnits: PayloadHandler = async (req) => {
  const { goodRows, locale, newer, preview } = queryOf(req, queries.import)
  const { user } = req
  const allowed = user ? locales.filter((locale) => translates(user, locale)) : []
  if (allowed.length === 0) throw new Forbidden(req.t)
  const language = panelLanguage(req.i18n.language)
  try {
    const read = readFile(await bytesOf(req))
    const file = { ...read, to: read.to ?? locale ?? null }
    const choices = { takesGoodRows: goodRows, newer }
    const order = { ...choices, file, locales: allowed }
    const plan = await (preview ? previewImport : applyImport)(req, order)
    const result = resultOf(req, plan, choices)
    if (result.isAccepted || preview) return Response.json(result)
    const errors = obstacles(plan, choices).flatMap((row) =>
      'why' in row ? [{ message: lineAnd(language, row.line, row.why) }] : [],
    )
    return Response.json({ errors, ...result }, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { line, why } = error
    throw refusal(req, 400, lineAnd('de', line, why), lineAnd('en', line, why))
  }
}
