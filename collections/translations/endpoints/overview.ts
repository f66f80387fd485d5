import { getTranslation } from '@payloadcms/translations'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { queries, queryOf } from '@/collections/translations/asked'
import { allLedgers } from '@/collections/translations/ledger/all'
import { interfaceOrigin } from '@/collections/translations/ledger/interface-texts'
import { configOf } from '@/collections/translations/ledger/schema'
import { countsKept, load, type Stored } from '@/collections/translations/ledger/store'
import { refusal, translates } from '@/collections/translations/rights'
import { locales } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { groupBy } from '@/lib/group'
import type { OverviewAnswer, Progress, Status } from '@/translation/api'
import { entryOf } from '@/translation/ledger/ledger'
import { stateOf } from '@/translation/state'
import { states } from '@/translation/unit'

const texts = { de: 'Texte der Oberfläche', en: 'Interface texts' }

function labelOf({ i18n, payload }: PayloadRequest, origin: string): string {
  if (origin === interfaceOrigin) return texts[panelLanguage(i18n.language)]
  const config = configOf(payload, origin)
  const label = config && 'labels' in config ? config.labels.plural : config?.label
  return label ? getTranslation(label, i18n) : origin
}

const sum = (ledgers: Stored[], counted: (stored: Stored) => Progress | undefined): Progress =>
  Object.fromEntries(
    states.map((state) => [
      state,
      ledgers.reduce((total, stored) => total + (counted(stored)?.[state] ?? 0), 0),
    ]),
  ) as Progress

/** GET overview: counts by language, place and state, for the languages of the account. */
export const overview: PayloadHandler = async (req) => {
  const { user } = req
  if (!user) throw new Forbidden(req.t)
  const ledgers = await allLedgers(req)
  const origins = [...groupBy(ledgers, ({ origin }) => origin)]
  const own = locales.filter((locale) => translates(user, locale))
  const answer: OverviewAnswer = {
    locales: own.map((locale) => ({
      locale,
      origins: origins.flatMap(([origin, all]) => {
        const rows = all.filter(({ sourceLocale }) => sourceLocale !== locale)
        if (rows.length === 0) return []
        const counts = sum(rows, (stored) => countsKept(stored)[locale])
        return [{ origin, label: labelOf(req, origin), documents: rows.length, counts }]
      }),
    })),
  }
  return Response.json(answer)
}

/** GET translation-status?doc=origin:document: the state of each unit in each language of the account. */
export const status: PayloadHandler = async (req) => {
  const { user } = req
  if (!user) throw new Forbidden(req.t)
  const [origin = '', document = ''] = queryOf(req, queries.status).doc.split(':')
  const stored = await load(req, origin, document)
  if (!stored)
    throw refusal(req, 404, 'Dieses Dokument gibt es nicht.', 'There is no such document.')
  const { sourceLocale } = stored
  const own = locales.filter((locale) => locale !== sourceLocale && translates(user, locale))
  const answer: Status = {
    origin,
    document,
    sourceLocale,
    units: stored.units.map((unit) => ({
      unit: unit.id,
      path: unit.path,
      source: unit.source.text,
      states: Object.fromEntries(
        own.map((locale) => [locale, stateOf(unit, entryOf(stored, unit.id, locale))]),
      ),
    })),
  }
  return Response.json(answer)
}
