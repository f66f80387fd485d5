import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { HelpList } from '@/components/help/list'
import { PostalAddress } from '@/components/text/address'
import { FunderList } from '@/components/funder-list'
import { roomPath } from '@/lib/urls'
import type { Site } from '@/lib/views'
import type { NetworkMembership } from '@/payload-types'

import { MemberStrip } from './member-strip'

type Props = {
  /** The memberships of today. */
  members: NetworkMembership[]
  menu: ReactNode
  site: Site
}

/** Address, profiles elsewhere, further pages, funders of today in the wording they ask for, and memberships. */
export function Footer({ members, menu, site }: Props) {
  const t = useTranslations('site')
  const help = useTranslations('help')
  const locale = useLocale()
  const { funders, organisation } = site
  return (
    <footer className="footer">
      <section aria-labelledby="footer-contact">
        <h2 id="footer-contact">{t('contact')}</h2>
        <PostalAddress organisation={organisation} />
        {organisation.socialLinks?.length ? (
          <ul className="menu" role="list" aria-label={t('social')}>
            {organisation.socialLinks.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="me noreferrer external">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      {funders.length > 0 ? (
        <section aria-labelledby="footer-funders">
          <h2 id="footer-funders">{t('fundedBy')}</h2>
          <FunderList funders={funders} />
        </section>
      ) : null}
      <nav aria-labelledby="footer-menu">
        <h2 id="footer-menu">{t('footerMenu')}</h2>
        {menu}
      </nav>
      {site.help.length > 0 ? (
        <section className="footer-help" aria-labelledby="footer-help">
          <h2 id="footer-help">
            <a href={roomPath('help', locale)}>{help('all')}</a>
          </h2>
          <HelpList contacts={site.help} />
        </section>
      ) : null}
      <MemberStrip memberships={members} name={organisation.shortName ?? organisation.name ?? ''} />
    </footer>
  )
}
