import type { ExportRow } from './file'

/** What helps to translate a unit, for the notes of a file. The kind is always among them. */
export function notesOf({ unit, comment }: ExportRow): { category: string; text: string }[] {
  return [
    { category: 'kind', text: unit.kind },
    ...(unit.note ? [{ category: 'description', text: unit.note }] : []),
    ...(unit.places ?? []).map((text) => ({ category: 'place', text })),
    ...(unit.limit === undefined ? [] : [{ category: 'limit', text: unit.limit.toString() }]),
    ...unit.source.tags.flatMap(({ id, target }) =>
      target ? { category: 'link', text: `${id} → ${target}` } : [],
    ),
    ...(comment ? [{ category: 'comment', text: comment }] : []),
  ]
}

/** The rows by document, in the order of their first appearance; documents are named `origin/id`. */
export function perDocument(rows: readonly ExportRow[]): { document: string; rows: ExportRow[] }[] {
  const documents = new Map<string, ExportRow[]>()
  for (const row of rows) {
    const document = `${row.unit.origin}/${row.unit.document}`
    const known = documents.get(document)
    if (known) known.push(row)
    else documents.set(document, [row])
  }
  return [...documents].map(([document, list]) => ({ document, rows: list }))
}
