import { useLocale, useTranslations } from 'next-intl'

import { Mark } from '@/components/drawing/mark'
import { dayInWords } from '@/lib/dates'
import { homePath } from '@/lib/urls'
import type { EasyTwin, Site, Twins } from '@/lib/views'

import { HeaderSearch } from './header-search'
import { LanguageSwitch } from './languages'
import { Menu } from './menu'

type Props = {
  site: Site
  twins: Twins
  easy?: EasyTwin | undefined
  /** The page's own path. */
  current: string | undefined
  /** The page's whole address, which is printed with the day on which the page was made. */
  address: string | undefined
}

/** Name, languages and menu. On a phone the menu unfolds, so that the page itself starts on the first screen. */
export function Header({ address, current, easy, site, twins }: Props) {
  const t = useTranslations('site')
  const locale = useLocale()
  const { organisation } = site
  const menu = <Menu current={current} entries={site.header} />
  return (
    <header className="header">
      <div className="header-top">
        <a className="brand" href={homePath(locale)}>
          <Mark />
          <span className="brand-short">{organisation.shortName}</span>
          <span className="brand-name">{organisation.name}</span>
        </a>
        {address ? (
          <p className="printed">
            {address} · {t('retrieved', { date: dayInWords(new Date().toISOString(), locale) })}
          </p>
        ) : null}
        <div className="header-tools">
          <LanguageSwitch twins={twins} easy={easy} />
          <HeaderSearch />
          <details className="menu-fold">
            <summary>{t('menuShort')}</summary>
            <nav aria-label={t('menu')}>{menu}</nav>
          </details>
        </div>
      </div>
      <nav className="header-menu" aria-label={t('menu')}>
        {menu}
      </nav>
    </header>
  )
}
