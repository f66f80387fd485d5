import { useLocale, useTranslations } from 'next-intl'

import { Phone } from '@/components/text/phone'
import { roomPath } from '@/lib/urls'
import type { HelpLanguage } from '@/lib/help-languages'
import type { HelpContact } from '@/payload-types'

import { OtherLanguages } from './other-languages'

type Props = { contacts: HelpContact[]; languages: HelpLanguage[] }

/** The line above every page: each number says whom it helps, and a link leads to all other doors. */
export function HelpLine({ contacts, languages }: Props) {
  const t = useTranslations('help')
  const site = useTranslations('site')
  const locale = useLocale()
  return (
    <section className="help-line" aria-label={t('line')}>
      {/* Every word of a page belongs to a landmark, unless it is a skip link that comes first: that is the way out. */}
      <a className="skip" href="#content">
        {site('skip')}
      </a>
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
        <li>
          <a href={roomPath('finder', locale)}>{t('finder')}</a>
        </li>
        {languages.length > 0 ? (
          <li className="help-languages-fold">
            <OtherLanguages languages={languages} />
          </li>
        ) : null}
      </ul>
    </section>
  )
}
