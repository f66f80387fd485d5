import { useLocale, useTranslations } from 'next-intl'

import { roomPath } from '@/lib/urls'
import type { HelpContact } from '@/payload-types'

import { HelpList } from './list'

/** Who helps whom, on the home page and where an address leads nowhere. */
export function HelpBox({ contacts }: { contacts: HelpContact[] }) {
  const t = useTranslations('help')
  const locale = useLocale()
  if (contacts.length === 0) return null
  return (
    <section className="field field-mist help-box" aria-labelledby="help">
      <h2 id="help">{t('title')}</h2>
      <HelpList contacts={contacts} />
      <p className="more">
        <a href={roomPath('help', locale)}>{t('all')}</a>
      </p>
    </section>
  )
}
