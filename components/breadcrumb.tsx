import { useTranslations } from 'next-intl'

import type { Crumb } from '@/lib/views'

/** The way from the home page to this page; the page itself is not repeated. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const t = useTranslations('site')
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol role="list">
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
