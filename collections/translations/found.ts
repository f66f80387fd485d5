import type { PayloadRequest } from 'payload'

import type { Locale } from '@/i18n/locales'
import { today } from '@/lib/dates'
import type { UnitState } from '@/translation/unit'

import { type Row, rowsOf } from './items'
import { allLedgers } from './ledger/all'

/** What the list of the desk is narrowed down by, and so its export; what is left out does not narrow it. */
export type UnitFilter = {
  /** A collection's or global's slug, or `interface`. */
  origin?: string | undefined
  document?: string | undefined
  states?: readonly UnitState[] | undefined
  /** An account's id, or `none`. */
  assignee?: string | undefined
  /** What is wanted by a day, or should have been done by now. */
  due?: 'set' | 'overdue' | undefined
  /** Looked for in source, target and title. */
  text?: string | undefined
}

type Asked = Omit<UnitFilter, 'states'> & { state?: UnitFilter['states'] }

const fits = ({ assignee, due, states = [], text }: UnitFilter) => {
  const words = text?.trim().toLowerCase() ?? ''
  const now = today()
  return ({ due: day, entry, state, title, unit }: Row) => {
    if (states.length > 0 ? !states.includes(state) : state === 'gone') return false
    const asked = entry?.assignee ?? null
    if (assignee === 'none' ? asked : assignee && asked !== assignee) return false
    if (due && (day === null || (due === 'overdue' && day >= now))) return false
    const texts = [unit.source.text, entry?.target ?? '', title]
    return words === '' || texts.some((each) => each.toLowerCase().includes(words))
  }
}

/** A filter as an account means it: `me` is its own id. */
export const filterFor = (
  { id }: { id: string },
  { assignee, state, ...filter }: Asked,
): UnitFilter => ({
  ...filter,
  states: state,
  assignee: assignee === 'me' ? id : assignee,
})

/** The units to translate into `locale` that fit a filter, in the order of their pages. */
export async function foundRows(
  req: PayloadRequest,
  locale: Locale,
  filter: UnitFilter,
): Promise<Row[]> {
  const { document, origin } = filter
  const ledgers = (await allLedgers(req)).filter(
    (stored) =>
      stored.sourceLocale !== locale &&
      (!origin || stored.origin === origin) &&
      (!document || stored.document === document),
  )
  return ledgers.flatMap((stored) => rowsOf(stored, locale)).filter(fits(filter))
}
