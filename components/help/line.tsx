import { useLocale, useTranslations } from 'next-intl'

import { Phone } from '@/components/text/phone'
import { roomPath } from '@/lib/urls'
import type { HelpContact } from '@/payload-types'

/** The line above every page: each number says whom it helps, and a link leads to all other doors. */
export function HelpLine({ contacts }: { contacts: HelpContact[] }) {
  const t = useTranslations('help')
  const locale = useLocale()
  return (
    <section className="help-line" aria-label={t('line')}>
      <ul role="list">
        {contacts.map(({ id, lineLabel, phone }) =>
          lineLabel && phone ? (
            <li key={id}>
              {lineLabel}: <Phone number={phone} />
            </li>
          ) : null,
        )}
        <li>
          <a href={roomPath('help', locale)}>{t('all')}</a>
        </li>
      </ul>
    </section>
  )
}
