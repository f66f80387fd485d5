import { useTranslations } from 'next-intl'

import { FacetLinks, type FacetProps } from './facet-links'

/** The filters of the list, as links: each says how many publications it leads to. */
export function PublicationFilters(props: FacetProps) {
  const t = useTranslations('publications')
  return (
    <FacetLinks
      {...props}
      heading={t('filters')}
      nameOf={(isChosen, option) => t(isChosen ? 'remove' : 'option', option)}
    />
  )
}
