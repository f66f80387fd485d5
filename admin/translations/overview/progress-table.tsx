'use client'

import { languageName } from '@/lib/language-name'
import type { OverviewAnswer, Progress } from '@/translation/api'
import type { UnitState } from '@/translation/unit'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

import { ListLink } from './list-link'

const shownStates: UnitState[] = ['approved', 'review', 'draft', 'outdated', 'missing']

const totalOf = (counts: Progress): number =>
  shownStates.reduce((sum, state) => sum + counts[state], 0)

/** How far each area has come, as a bar whose parts are those numbers beside it. */
const Bar = ({ counts }: { counts: Progress }) => (
  <div className="desk-bar" aria-hidden="true">
    {shownStates.map((state) =>
      counts[state] > 0 ? (
        <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
      ) : null,
    )}
  </div>
)

type Props = { of: OverviewAnswer['locales'][number] }

/** The progress of one language: an area a row, its numbers links to the texts they count. */
export function ProgressTable({ of: { locale, origins } }: Props) {
  const { language, t } = useDesk()
  const caption = filled(t.progressIn, { language: languageName(locale, language) })
  const sum = Object.fromEntries(
    shownStates.map((state) => [
      state,
      origins.reduce((total, { counts }) => total + counts[state], 0),
    ]),
  ) as Progress
  const rows = [...origins, { origin: '', label: t.total, counts: sum }]
  const cell = (origin: string, state: UnitState, count: number) =>
    count === 0 ? (
      <span className="desk-zero">0</span>
    ) : (
      <ListLink to={{ locale, origin, state }}>{count}</ListLink>
    )
  return (
    <section className="desk-progress" aria-label={caption}>
      <h2>{caption}</h2>
      {origins.length === 0 ? (
        <p>{t.nothingHere}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.progress}</th>
              {shownStates.map((state) => (
                <th scope="col" key={state} className="desk-number">
                  <span className="desk-state" data-state={state}>
                    {t.state[state]}
                  </span>
                </th>
              ))}
              <th scope="col" className="desk-number">
                {t.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ counts, label, origin }) => (
              <tr key={origin} data-origin={origin} className={origin ? '' : 'desk-sum'}>
                <th scope="row">{label}</th>
                <td>
                  <Bar counts={counts} />
                </td>
                {shownStates.map((state) => (
                  <td key={state} className="desk-number" data-state={state}>
                    {cell(origin, state, counts[state])}
                  </td>
                ))}
                <td className="desk-number">
                  <ListLink to={{ locale, origin }}>{totalOf(counts)}</ListLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
