import { useLocale, useTranslations } from 'next-intl'

import { SearchForm } from '@/components/search/form'
import { searchPath } from '@/lib/urls'

/** The search in the header: a field where there is room for it, else a link. */
export function HeaderSearch() {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <>
      <SearchForm className="header-search" id="header-q" label={t('inHeader')} />
      <a className="header-search-link" href={searchPath(locale)}>
        {t('title')}
      </a>
    </>
  )
}
