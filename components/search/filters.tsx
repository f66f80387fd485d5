import { useTranslations } from 'next-intl'

import { FacetLinks, type FacetProps } from '@/components/publication/facet-links'

/** The filters of the search, as links: each says how many hits it leads to. */
export function SearchFilters(props: FacetProps) {
  const t = useTranslations('search')
  return (
    <FacetLinks
      {...props}
      heading={t('filters')}
      nameOf={(isChosen, option) => t(isChosen ? 'remove' : 'option', option)}
    />
  )
}
