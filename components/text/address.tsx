import { useTranslations } from 'next-intl'

import { firstText } from '@/lib/first-text'
import { linkOrNothing } from '@/lib/links'
import type { Organisation } from '@/payload-types'

import { Phone } from './phone'

type Props = { organisation: Organisation; only?: 'address' | 'all' }

/** The organisation's address, with telephone and e-mail unless `only` asks for less. */
export function PostalAddress({ only = 'all', organisation }: Props) {
  const t = useTranslations('site')
  const { addressLines, city, country, email, legalName, name, phone, postalCode } = organisation
  return (
    <address className="address">
      <p>
        {[
          firstText(legalName, name),
          ...(addressLines ?? []),
          `${postalCode ?? ''} ${city ?? ''}`.trim(),
          country,
        ]
          .filter(Boolean)
          .map((line) => (
            <span key={line}>{line}</span>
          ))}
      </p>
      {only === 'all' ? (
        <p>
          {phone ? (
            <span>
              {t('phone')}: <Phone number={phone} />
            </span>
          ) : null}
          {email ? (
            <span>
              {t('email')}: <a href={linkOrNothing(email)}>{email}</a>
            </span>
          ) : null}
        </p>
      ) : null}
    </address>
  )
}
