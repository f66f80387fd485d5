export type Filters = { kind?: string; topic?: string; year?: string; language?: string }

/** Publications that are alike to the filters, and how many they are. */
export type FacetRow = {
  kind: string
  year: string
  topics: string[]
  languages: string[]
  count: number
}

export type Facet = keyof Filters

export type Option = { value: string; count: number; isChosen: boolean }

export const facets: Facet[] = ['kind', 'topic', 'year', 'language']

type Row = Omit<FacetRow, 'count'>

const valuesOf: Record<Facet, (row: Row) => string[]> = {
  kind: ({ kind }) => [kind],
  year: ({ year }) => [year],
  topic: ({ topics }) => topics,
  language: ({ languages }) => languages,
}

/** Whether all filters but `except` take publications like `row`. */
export const matches = (row: Row, filters: Filters, except?: Facet): boolean =>
  facets.every((facet) => {
    const wanted = filters[facet]
    return facet === except || !wanted || valuesOf[facet](row).includes(wanted)
  })

/**
 * The options of one filter. Each count says how many publications the list shows after a click: those
 * that match the other filters and have this value. Options without any are left out, but not a chosen one:
 * it is the way back.
 */
export function optionsOf(rows: FacetRow[], filters: Filters, facet: Facet): Option[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const count = matches(row, filters, facet) ? row.count : 0
    for (const value of valuesOf[facet](row))
      if (count > 0 || value === filters[facet]) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return [...counts].map(([value, count]) => ({ value, count, isChosen: filters[facet] === value }))
}
