'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'

import type { OverviewAnswer as Counts } from '@/translation/api'

import { useDesk } from '../desk-context'
import { ExportForm } from '../exchange/export-form'
import { ImportForm } from '../exchange/import-form'
import { type OverviewFilter, listPath } from '../places'
import { Trouble } from '../trouble'
import { useAnswer } from '../use-answer'

import { OverviewFilters } from './filters'
import { ProgressTable } from './progress-table'
import { UnitList } from './unit-list'

/** How far the translations are, and the texts behind the numbers. */
export function Overview() {
  const { t } = useDesk()
  const filter: OverviewFilter = Object.fromEntries(useSearchParams())
  // Counts the imports, each of which changes the list.
  const [round, setRound] = useState(0)
  const { again, answer } = useAnswer<Counts>('overview', {})
  if (!answer) return <p role="status">{t.loading}</p>
  if (!answer.ok) return <Trouble message={answer.message} again={again} />
  const { locales } = answer.body
  const chosen = locales.find(({ locale }) => locale === filter.locale)
  const shown = chosen ?? locales.find(({ origins }) => origins.length > 0)
  const change = (to: OverviewFilter) => {
    window.history.replaceState(null, '', listPath(to))
  }
  return (
    <>
      {locales
        .filter(({ origins }) => origins.length > 0)
        .map((each) => (
          <ProgressTable key={each.locale} of={each} />
        ))}
      {shown ? (
        <section id="units" aria-labelledby="units-heading">
          <h2 id="units-heading">{t.texts}</h2>
          <OverviewFilters
            key={filter.text}
            overview={answer.body}
            locale={shown.locale}
            filter={filter}
            change={change}
          />
          <UnitList key={round} locale={shown.locale} filter={filter} />
          <details className="desk-exchange">
            <summary>{t.files}</summary>
            <ExportForm locale={shown.locale} filter={filter} />
            <ImportForm
              locale={shown.locale}
              done={() => {
                again()
                setRound(round + 1)
              }}
            />
          </details>
        </section>
      ) : (
        <p>{t.nothingHere}</p>
      )}
    </>
  )
}
