'use client'

import type { Locale } from '@/i18n/locales'
import type { Item, ItemPage } from '@/translation/api'
import { plainWords } from '@/translation/markup'

import { useDesk } from '../desk-context'
import { DueDay } from '../due-day'
import { deskPath, type OverviewFilter } from '../places'
import { StateName } from '../state-name'
import { filled } from '../texts'
import { Trouble } from '../trouble'
import { unitName } from '../unit-name'
import { useAnswer } from '../use-answer'

import { ListLink } from './list-link'

type RowProps = { item: Item; locale: Locale; assignee: string }

function Row({ assignee, item: { due, state, title, translation, unit }, locale }: RowProps) {
  const { t } = useDesk()
  return (
    <tr>
      <th scope="row">
        <a href={deskPath({ ...unit, locale }, unit.id)}>{title || t.untitled}</a>
        <small>{unitName(unit, t)}</small>
      </th>
      <td lang={unit.sourceLocale}>{plainWords(unit.source.text)}</td>
      <td lang={locale}>{plainWords(translation?.target ?? '')}</td>
      <td>
        <StateName state={state} t={t} />
      </td>
      <td>
        {assignee} <DueDay due={due} />
      </td>
    </tr>
  )
}

type Props = { locale: Locale; filter: OverviewFilter }

/** The texts that fit the filter, a page at a time. */
export function UnitList({ filter, locale }: Props) {
  const { t } = useDesk()
  const { again, answer } = useAnswer<ItemPage>('units', { ...filter, locale })
  if (!answer) return <p role="status">{t.loading}</p>
  if (!answer.ok) return <Trouble message={answer.message} again={again} />
  const { items, page, pages, people, total } = answer.body
  const at = (to: number) => ({ ...filter, locale, page: String(to) })
  return (
    <>
      <p role="status">
        {total === 0
          ? t.nothingFound
          : total === 1
            ? t.foundOne
            : filled(t.found, { count: total })}
      </p>
      {items.length > 0 ? (
        <table className="desk-units">
          <thead>
            <tr>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.source}</th>
              <th scope="col">{t.target}</th>
              <th scope="col">{t.stateLabel}</th>
              <th scope="col">{t.assignee}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row
                key={item.unit.id}
                item={item}
                locale={locale}
                assignee={people[item.assignee ?? ''] ?? ''}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {pages > 1 ? (
        <nav className="desk-pages" aria-label={t.texts}>
          {page > 1 ? <ListLink to={at(page - 1)}>{t.previousPage}</ListLink> : null}
          <span>{filled(t.pageOf, { page, pages })}</span>
          {page < pages ? <ListLink to={at(page + 1)}>{t.nextPage}</ListLink> : null}
        </nav>
      ) : null}
    </>
  )
}
