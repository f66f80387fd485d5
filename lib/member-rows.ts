import { CsvError, parse } from 'csv-parse/sync'

/** What a column of the list holds. */
const columns = {
  title: 'text',
  description: 'text',
  kind: 'text',
  region: 'text',
  since: 'text',
  until: 'text',
  services: 'list',
  forms: 'list',
  whom: 'list',
  languages: 'list',
  accessibility: 'text',
  hours: 'text',
  phone: 'text',
  email: 'text',
  website: 'text',
  chat: 'text',
  privateContacts: 'list',
  isAddressPublic: 'flag',
  street: 'text',
  postcode: 'text',
  place: 'text',
} as const

type Column = keyof typeof columns

export type MemberRow = { line: number; data: Record<string, unknown> }
/** Why a line is refused; it names no value, since the log of a server keeps what a command prints. */
export type RowFault = { line: number; reason: string }

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name)

const flags: Record<string, boolean> = { yes: true, ja: true, no: false, nein: false, '': false }

/** Spreadsheets of some languages write semicolons, others tabs. */
const separatorOf = (head: string): string =>
  [',', ';', '\t'].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  )

type Parsed = { record: string[]; info: { lines: number } }

function recordsOf(text: string): Parsed[] | RowFault {
  const [head = ''] = text.split(/\r?\n/, 1)
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(head),
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines = 1 } = error as { lines?: number }
    return { line: lines, reason: 'it is no valid CSV, look at the quotation marks' }
  }
}

function valueOf(name: Column, cell: string): unknown {
  const kind = columns[name]
  if (kind === 'list')
    return cell
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean)
  if (kind === 'flag') return flags[cell.toLowerCase()]
  return cell === '' ? undefined : cell
}

/** Reads a list of organisations as a spreadsheet saves it: a line of names, then a line for each organisation. */
export function readMemberRows(text: string): { rows: MemberRow[]; faults: RowFault[] } {
  const records = recordsOf(text)
  if (!Array.isArray(records)) return { rows: [], faults: [records] }
  const [head, ...lines] = records
  const names = head?.record ?? []
  const unknown = names.filter((name) => !isColumn(name))
  if (!names.includes('title') || unknown.length > 0) {
    const known = Object.keys(columns).join(', ')
    const reason = `the first line names the columns; these are known, and title is needed: ${known}`
    return { rows: [], faults: [{ line: 1, reason }] }
  }
  const rows: MemberRow[] = []
  const faults: RowFault[] = []
  for (const { info, record } of lines) {
    if (record.every((cell) => cell === '')) continue
    const line = info.lines
    const data = Object.fromEntries(
      names.filter(isColumn).map((name, at) => [name, valueOf(name, record[at] ?? '')]),
    )
    if (record.length > names.length) faults.push({ line, reason: 'more cells than columns' })
    else if (data['title'] === undefined) faults.push({ line, reason: 'title is missing' })
    else if (rows.some((row) => row.data['title'] === data['title']))
      faults.push({ line, reason: 'the name stands in an earlier line already' })
    else if (names.includes('isAddressPublic') && data['isAddressPublic'] === undefined)
      faults.push({ line, reason: 'isAddressPublic is neither yes nor no' })
    else rows.push({ line, data })
  }
  return { rows, faults }
}
