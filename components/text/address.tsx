import { useTranslations } from 'next-intl'

import { firstText } from '@/lib/first-text'
import type { Organisation } from '@/payload-types'

type Props = { organisation: Organisation; only?: 'address' | 'all' }

/** The organisation's address, with telephone and e-mail unless `only` asks for less. */
export function Address({ only = 'all', organisation }: Props) {
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
              {t('phone')}: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </span>
          ) : null}
          {email ? (
            <span>
              {t('email')}: <a href={`mailto:${email}`}>{email}</a>
            </span>
          ) : null}
        </p>
      ) : null}
    </address>
  )
}
