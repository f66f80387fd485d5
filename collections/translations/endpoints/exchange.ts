import { Forbidden, type PayloadHandler } from 'payload'

import { queries, queryOf } from '@/collections/translations/asked'
import { bytesOf } from '@/collections/translations/exchange/body'
import { exportFile } from '@/collections/translations/exchange/export'
import { applyImport, previewImport } from '@/collections/translations/exchange/import'
import { filterFor } from '@/collections/translations/found'
import { refusal, translates, translatorOf } from '@/collections/translations/rights'
import { defaultLocale, locales } from '@/i18n/locales'
import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import type { ImportResult } from '@/translation/api'
import { countsOf, firstRejection } from '@/translation/exchange/outcome'
import type { Plan } from '@/translation/exchange/plan'
import { readFile } from '@/translation/exchange/read'
import { Refusal, sayReason, type Reason } from '@/translation/exchange/refusal'
import { extensions } from '@/translation/exchange/write'

/** GET export: the chosen units as a file. */
export const exportUnits: PayloadHandler = async (req) => {
  const { format, from, locale, ...filter } = queryOf(req, queries.export)
  const user = translatorOf(req, locale)
  const other = [defaultLocale, ...locales].find((each) => each !== locale) ?? defaultLocale
  const selection = { ...filterFor(user, filter), from: from ?? other, to: locale }
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

function resultOf(plan: Plan, language: PanelLanguage): ImportResult {
  const rows = plan.rows.flatMap((row): ImportResult['rows'] => {
    if (row.outcome === 'unchanged') return []
    const { after, before, id, line, outcome, unit } = row
    const why = 'why' in row ? row.why : 'note' in row ? row.note : undefined
    const message = why ? { message: sayReason(why, language) } : {}
    return [{ line, unit: id, outcome, source: unit?.source ?? null, before, after, ...message }]
  })
  const isAccepted = !firstRejection(plan)
  return { isAccepted, locale: plan.languages.to, counts: countsOf(plan), rows }
}

/** POST import: takes a file over, all of it or nothing; with `preview=true` only tells what it would do. */
export const importUnits: PayloadHandler = async (req) => {
  const { preview } = queryOf(req, queries.import)
  const { user } = req
  const allowed = user ? locales.filter((locale) => translates(user, locale)) : []
  if (allowed.length === 0) throw new Forbidden(req.t)
  const language = panelLanguage(req.i18n.language)
  try {
    const file = readFile(await bytesOf(req))
    const plan = await (preview === 'true' ? previewImport : applyImport)(req, file, allowed)
    const result = resultOf(plan, language)
    const rejected = firstRejection(plan)
    if (!rejected || preview === 'true') return Response.json(result)
    const errors = [{ message: lineAnd(language, rejected.line, rejected.why) }]
    return Response.json({ errors, ...result }, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { line, why } = error
    throw refusal(req, 400, lineAnd('de', line, why), lineAnd('en', line, why))
  }
}
