import { useLocale, useTranslations } from 'next-intl'

import {
  type Facet,
  type FacetRow,
  facets,
  filterQuery,
  type Filters as Chosen,
  optionsOf,
} from '@/lib/facets'
import { languageName } from '@/lib/language-name'

type Names = Record<string, string>
type Props = { rows: FacetRow[]; filters: Chosen; topics: Names; path: string }

/** The filters of the list, as links: each says how many publications it leads to. */
export function Filters({ filters, path, rows, topics }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const labelOf = (facet: Facet, value: string): string => {
    if (facet === 'kind') return t(`kinds.${value}` as 'kinds.study')
    if (facet === 'language') return languageName(value, locale)
    return facet === 'topic' ? (topics[value] ?? '') : value
  }
  const shown = facets.map((facet) => {
    const options = optionsOf(rows, filters, facet)
      .map((option) => ({ ...option, label: labelOf(facet, option.value) }))
      .filter(({ label }) => label)
    const byName = facet !== 'year'
    options.sort((a, b) =>
      byName ? a.label.localeCompare(b.label, locale) : b.label.localeCompare(a.label),
    )
    return { facet, options }
  })
  const without = (facet: Facet) => `${path}${filterQuery({ ...filters, [facet]: undefined })}`
  return (
    <section className="filters" aria-labelledby="filters">
      <h2 id="filters">{t('filters')}</h2>
      {shown.map(({ facet, options }) => (
        <details key={facet} open={Boolean(filters[facet])}>
          <summary>{t(`facets.${facet}`)}</summary>
          <ul>
            {options.map(({ count, isChosen, label, value }) => (
              <li key={value}>
                <a
                  href={
                    isChosen
                      ? without(facet)
                      : `${path}${filterQuery({ ...filters, [facet]: value })}`
                  }
                  aria-current={isChosen ? 'true' : undefined}
                  aria-label={isChosen ? t('remove', { value: `${label} ${count}` }) : undefined}
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
          <a href={path}>{t('reset')}</a>
        </p>
      ) : null}
    </section>
  )
}
