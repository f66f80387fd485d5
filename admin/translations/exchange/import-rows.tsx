'use client'

import type { Locale } from '@/i18n/locales'
import type { ImportRow } from '@/translation/import-result'

import { useDesk } from '../desk-context'
import { shown } from '../editor/marks'
import { SegmentText } from '../editor/segment-text'
import { deskPath } from '../places'
import { filled } from '../texts'
import { unitName } from '../unit-name'

/** How many rows of a file are shown; more is for the eye of the program that made it. */
const most = 200

/** What a person has to look at comes first. */
const order: ImportRow['outcome'][] = ['rejected', 'newer', 'beside', 'outdated', 'changed', 'new']

type RowProps = { row: ImportRow; locale: Locale }

function Row({ locale, row }: RowProps) {
  const { t } = useDesk()
  const { after, before, line, message, outcome, place, source, unit } = row
  const { tags = [] } = source ?? {}
  const words = (text: string, lang?: string) => (
    <td lang={lang}>
      <SegmentText text={shown(text)} tags={tags} t={t} />
    </td>
  )
  return (
    <tr>
      <th scope="row">
        {line}
        <small>
          {place ? (
            <a href={deskPath({ ...place, locale }, unit)}>
              {[place.title || t.untitled, unitName(place, t)].join(' · ')}
            </a>
          ) : (
            unit
          )}
        </small>
      </th>
      {words(source?.text ?? '', place?.sourceLocale)}
      {words(before, locale)}
      {words(after, locale)}
      <td>
        <strong>{t.outcome[outcome]}</strong>
        {message ? <small> {message}</small> : null}
      </td>
    </tr>
  )
}

/** What a file would change, row by row. */
export function ImportRows({ locale, rows }: { rows: readonly ImportRow[]; locale: Locale }) {
  const { t } = useDesk()
  const sorted = order.flatMap((outcome) => rows.filter((row) => row.outcome === outcome))
  return (
    <>
      {rows.length > most ? (
        <p>{filled(t.rowsShown, { shown: most, count: rows.length })}</p>
      ) : null}
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
          {sorted.slice(0, most).map((row) => (
            <Row key={`${row.line} ${row.unit}`} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </>
  )
}
