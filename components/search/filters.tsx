import { useLocale, useTranslations } from 'next-intl'

import { type Facet, type FacetRow, facets, type Filters, optionsOf } from '@/lib/facets'

type Props = {
  rows: FacetRow[]
  filters: Filters
  /** What a value of a filter is called; values without a name are left out. */
  labels: Record<Facet, (value: string) => string>
  /** The address of the hits with these filters. */
  to: (filters: Filters) => string
}

/** The filters of the search, as links: each says how many hits it leads to. */
export function SearchFilters({ filters, labels, rows, to }: Props) {
  const t = useTranslations('search')
  const words = useTranslations('publications')
  const locale = useLocale()
  const shown = facets.map((facet) => {
    const options = optionsOf(rows, filters, facet)
      .map((option) => ({ ...option, label: labels[facet](option.value) }))
      .filter(({ label }) => label)
    options.sort((a, b) =>
      facet === 'year' ? b.label.localeCompare(a.label) : a.label.localeCompare(b.label, locale),
    )
    return { facet, options }
  })
  return (
    <section className="filters" aria-labelledby="filters">
      <h2 id="filters">{t('filters')}</h2>
      {shown
        .filter(({ options }) => options.length > 0)
        .map(({ facet, options }) => (
          <details key={facet} open={Boolean(filters[facet])}>
            <summary>{words(`facets.${facet}`)}</summary>
            <ul role="list">
              {options.map(({ count, isChosen, label, value }) => (
                <li key={value}>
                  <a
                    href={to({ ...filters, [facet]: isChosen ? undefined : value })}
                    aria-current={isChosen ? 'true' : undefined}
                    aria-label={t(isChosen ? 'remove' : 'option', { value: label, count })}
                  >
                    {label} <span className="count">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      {facets.some((facet) => filters[facet]) ? (
        <p>
          <a href={to({})}>{words('reset')}</a>
        </p>
      ) : null}
    </section>
  )
}
