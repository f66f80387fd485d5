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

/** What the query of a list asks for: its filters, and the page; no page for anything but a whole number from 1 on. */
export function askedIn(query: Record<string, string | string[] | undefined>): {
  filters: Filters
  page: number | undefined
} {
  const { page = '1' } = query
  const filters = facets.flatMap((facet) => {
    const value = query[facet]
    return typeof value === 'string' && value ? [[facet, value]] : []
  })
  const isNumber = typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page)
  return {
    filters: Object.fromEntries(filters) as Filters,
    page: isNumber ? Number(page) : undefined,
  }
}

/** The query string of a list with these filters, first page. */
export function filterQuery(filters: Filters, page = 1): string {
  const chosen = facets.flatMap((facet): [string, string][] => {
    const value = filters[facet]
    return value ? [[facet, value]] : []
  })
  const query = new URLSearchParams(page > 1 ? [...chosen, ['page', page.toString()]] : chosen)
  return query.size > 0 ? `?${query.toString()}` : ''
}
