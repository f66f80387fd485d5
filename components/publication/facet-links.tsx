import { useLocale, useTranslations } from 'next-intl'

import { type Facet, type FacetRow, facets, type Filters as Chosen, optionsOf } from '@/lib/facets'

export type FacetProps = {
  rows: FacetRow[]
  filters: Chosen
  /** What a value of a filter is called; values without a name are left out. */
  labels: Record<Facet, (value: string) => string>
  /** The address of the list with these filters. */
  to: (filters: Chosen) => string
}

type Props = FacetProps & {
  heading: string
  /** What the link of a value is called: how many entries it leads to, or that it removes the filter. */
  nameOf: (isChosen: boolean, option: { value: string; count: number }) => string
}

/** The filters of a list as links, with the number of entries that each leads to. */
export function FacetLinks({ filters, heading, labels, nameOf, rows, to }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const shown = facets.map((facet) => {
    const options = optionsOf(rows, filters, facet)
      .map((option) => ({ ...option, label: labels[facet](option.value) }))
      .filter(({ label }) => label)
    const byName = facet !== 'year'
    options.sort((a, b) =>
      byName ? a.label.localeCompare(b.label, locale) : b.label.localeCompare(a.label),
    )
    return { facet, options }
  })
  return (
    <section className="filters" aria-labelledby="filters">
      <h2 id="filters">{heading}</h2>
      {shown
        .filter(({ options }) => options.length > 0)
        .map(({ facet, options }) => (
          <details key={facet} open={Boolean(filters[facet])}>
            <summary>{t(`facets.${facet}`)}</summary>
            <ul role="list">
              {options.map(({ count, isChosen, label, value }) => (
                <li key={value}>
                  <a
                    href={to({ ...filters, [facet]: isChosen ? undefined : value })}
                    aria-current={isChosen ? 'true' : undefined}
                    aria-label={nameOf(isChosen, { value: label, count })}
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
          <a href={to({})}>{t('reset')}</a>
        </p>
      ) : null}
    </section>
  )
}
