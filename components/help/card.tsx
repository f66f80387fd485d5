import { useLocale, useTranslations } from 'next-intl'

import { Phone } from '@/components/text/phone'
import { countryName } from '@/lib/country-name'
import { mailLink } from '@/lib/link-kinds'
import { parsedUrl } from '@/lib/parsed-url'
import type { HelpContact } from '@/payload-types'

type Props = { contact: HelpContact; level: 2 | 3 }

/** One door: whom it helps with what, its number as a button, and what to know before calling. */
export function HelpCard({ contact, level }: Props) {
  const t = useTranslations('help')
  const locale = useLocale()
  const { anonymity, chat, cost, country, email, hours, id, languages, name, phone } = contact
  const Heading = level === 2 ? 'h2' : 'h3'
  const place = country ? countryName(country, locale) : undefined
  const facts = [hours, cost, anonymity, languages, place && t('reach', { country: place })]
  return (
    <li className={contact.inDanger ? 'help-card help-danger' : 'help-card'} id={id}>
      <Heading>{name}</Heading>
      <p className="help-whom">{t('for', { whom: contact.whom ?? '' })}</p>
      {contact.purpose ? <p>{contact.purpose}</p> : null}
      {facts.some(Boolean) ? (
        <ul className="help-facts">
          {facts.map((fact) => (fact ? <li key={fact}>{fact}</li> : null))}
        </ul>
      ) : null}
      <p className="help-actions">
        {phone ? (
          <Phone className="button" number={phone}>
            {t('call', { phone })}
          </Phone>
        ) : null}
        {chat ? (
          <a className="button button-plain" href={chat} rel="noreferrer external">
            {t('chat', { host: parsedUrl(chat)?.hostname.replace(/^www\./, '') ?? chat })}
          </a>
        ) : null}
        {email ? <a href={mailLink(email)?.href}>{email}</a> : null}
      </p>
    </li>
  )
}
