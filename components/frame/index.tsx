import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { homePath } from '@/lib/urls'
import type { MenuEntry, Site, Twins } from '@/lib/views'

import { Footer } from './footer'
import { Languages } from './languages'

type Frame = {
  site: Site
  twins: Twins
  current?: string | undefined
  isSensitive?: boolean
  children: ReactNode
}

const Menu = ({ current, entries }: { current: string | undefined; entries: MenuEntry[] }) => {
  const t = useTranslations('rooms')
  const isCurrent = (href: string) => current === href || current?.startsWith(`${href}/`)
  return (
    <ul className="menu">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a href={entry.href} aria-current={isCurrent(entry.href) ? 'page' : undefined}>
            {'room' in entry ? t(entry.room) : entry.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/**
 * What stands around every page. `current` is the page's own path, `twins` where it stands in each language;
 * from a sensitive page nothing is fetched ahead (`server/plain-html.ts` reads the mark).
 */
export function Frame({ children, current, isSensitive = false, site, twins }: Frame) {
  const t = useTranslations('site')
  const locale = useLocale()
  const { helpline, organisation } = site
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="header">
        <div className="header-top">
          <a className="brand" href={homePath(locale)}>
            <span className="brand-short">{organisation.shortName}</span>
            <span className="brand-name">{organisation.name}</span>
          </a>
          <div className="header-tools">
            {helpline?.phone ? (
              <p className="help-line">
                {t('help')}{' '}
                <a href={`tel:${helpline.phone.replace(/\s/g, '')}`}>{helpline.phone}</a>
              </p>
            ) : null}
            <Languages twins={twins} />
          </div>
        </div>
        <nav className="header-menu" aria-label={t('menu')}>
          <Menu current={current} entries={site.header} />
        </nav>
      </header>
      <main id="content" className="main" tabIndex={-1} data-sensitive={isSensitive || undefined}>
        {children}
      </main>
      <Footer site={site} menu={<Menu current={current} entries={site.footer} />} />
    </>
  )
}
