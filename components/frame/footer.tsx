import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { Address } from '@/components/text/address'
import { FunderList } from '@/components/funder-list'
import type { Site } from '@/lib/views'

/** Address, profiles elsewhere, further pages, and whoever funds the work today in the wording they ask for. */
export function Footer({ menu, site }: { menu: ReactNode; site: Site }) {
  const t = useTranslations('site')
  const { funders, organisation } = site
  return (
    <footer className="footer">
      <section aria-labelledby="footer-contact">
        <h2 id="footer-contact">{t('contact')}</h2>
        <Address organisation={organisation} />
        {organisation.socialLinks?.length ? (
          <ul className="menu" aria-label={t('social')}>
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
    </footer>
  )
}
