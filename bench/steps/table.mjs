import { round } from './numbers.mjs'

/** Whether a figure keeps its bar; undefined when it has none. */
export function holds({ least, most, value }) {
  if (least === undefined && most === undefined) return undefined
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity)
}

const barOf = ({ least, most }) => {
  if (least !== undefined && least === most) return `= ${least}`
  return least === undefined ? (most === undefined ? '' : `≤ ${most}`) : `≥ ${least}`
}

/** The figures of one measure as lines of a table. */
export function table(title, rows) {
  const lines = rows.map((row) => {
    const verdict = { true: 'holds', false: 'DOES NOT HOLD' }[String(holds(row))] ?? ''
    const figure = row.note ?? `${round(row.value)} ${row.unit ?? ''}`.trim()
    return `  ${row.what.padEnd(52)} ${figure.padStart(12)}  ${barOf(row).padEnd(8)} ${verdict}`.trimEnd()
  })
  return [`\n${title}`, ...lines].join('\n')
}
