import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { Phone } from '@/components/text/phone'
import { dayInWords } from '@/lib/dates'
import { homePath } from '@/lib/urls'
import type { MenuEntry, Site, Twins } from '@/lib/views'
import type { NetworkMembership } from '@/payload-types'

import { Footer } from './footer'
import { Languages } from './languages'

type Frame = {
  site: Site
  members: NetworkMembership[]
  twins: Twins
  /** The page's own path. */
  current?: string | undefined
  /** The page's whole address, which is printed with the day on which the page was made: pages are made anew each day. */
  address?: string | undefined
  isSensitive?: boolean
  children: ReactNode
}

const Menu = ({ current, entries }: { current: string | undefined; entries: MenuEntry[] }) => {
  const t = useTranslations('rooms')
  const path = current?.split('?')[0]
  /** The page itself, or a page below it. */
  const currentOf = (href: string) => {
    if (path === href) return 'page'
    return path?.startsWith(`${href}/`) ? 'true' : undefined
  }
  return (
    <ul className="menu" role="list">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a href={entry.href} aria-current={currentOf(entry.href)}>
            {'room' in entry ? t(entry.room) : entry.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/**
 * What stands around every page. `twins` says where it stands in each language;
 * from a sensitive page nothing is fetched ahead (`server/back/plain-html.ts` reads the mark).
 */
export function Frame({ address, children, current, isSensitive = false, ...around }: Frame) {
  const t = useTranslations('site')
  const locale = useLocale()
  const { members, site, twins } = around
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
          {address ? (
            <p className="printed">
              {address} · {t('retrieved', { date: dayInWords(new Date().toISOString(), locale) })}
            </p>
          ) : null}
          <div className="header-tools">
            {helpline?.phone ? (
              <p className="help-line">
                {t('help')} <Phone number={helpline.phone} />
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
      <Footer
        site={site}
        members={members}
        menu={<Menu current={current} entries={site.footer} />}
      />
    </>
  )
}
