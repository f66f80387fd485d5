import { exportedName, type ExportRow, type FileHead } from './file'

/** What the first key of our JSON says. */
export const jsonMark = 'leitbild-translations'

/** JSON with a line for each unit. */
export function writeJson(rows: readonly ExportRow[], { exportedAt, from, to }: FileHead): string {
  const units = rows.map(({ unit, target, state, comment }) =>
    JSON.stringify({
      id: unit.id,
      source: unit.source.text,
      target,
      state,
      kind: unit.kind,
      path: `${unit.origin}/${unit.document}/${unit.path}`,
      note: unit.note,
      places: unit.places,
      limit: unit.limit,
      tags: unit.source.tags,
      comment: comment ?? undefined,
    }),
  )
  const head = JSON.stringify({
    format: jsonMark,
    version: 1,
    from,
    to,
    [exportedName]: exportedAt,
  }).slice(0, -1)
  return `${head},"units":[\n${units.join(',\n')}\n]}\n`
}
