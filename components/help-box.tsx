import { useTranslations } from 'next-intl'

import { Phone } from '@/components/text/phone'
import type { Site } from '@/lib/views'

/** Where somebody in danger finds help at once. */
export function HelpBox({ helpline }: { helpline: Site['helpline'] }) {
  const t = useTranslations('site')
  if (!helpline?.phone) return null
  const { phone, url } = helpline
  return (
    <section className="help-box" aria-labelledby="help">
      <h2 id="help">{t('help')}</h2>
      <p>{t('helpText')}</p>
      <p className="help-actions">
        <Phone className="button" number={phone}>
          {t('call', { phone })}
        </Phone>
        {url ? (
          <a href={url} rel="noreferrer external">
            {t('helpSite')}
          </a>
        ) : null}
      </p>
    </section>
  )
}
