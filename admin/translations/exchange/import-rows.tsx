'use client'

import type { ImportRow } from '@/translation/api'
import { plainWords } from '@/translation/markup'

import { useDesk } from '../desk-context'

/** How many rows of a file are shown; more is for the eye of the program that made it. */
const most = 200

/** What a file would change, row by row. */
export function ImportRows({ rows }: { rows: readonly ImportRow[] }) {
  const { t } = useDesk()
  return (
    <table className="desk-units">
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.source}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
          <th scope="col">{t.stateLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map((row) => (
          <tr key={`${row.line} ${row.unit}`}>
            <th scope="row">{row.line}</th>
            <td>{plainWords(row.source?.text ?? row.unit)}</td>
            <td>{plainWords(row.before)}</td>
            <td>{plainWords(row.after)}</td>
            <td>
              {t.outcome[row.outcome]}
              {row.message ? <small> {row.message}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
