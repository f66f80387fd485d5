import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { Outside } from '@/components/outside'
import { Phone } from '@/components/text/phone'
import { landName } from '@/lib/laender'
import { languageName } from '@/lib/language-name'
import { mailLink } from '@/lib/link-kinds'
import { publicContact } from '@/lib/members'
import type { MemberOrganisation } from '@/payload-types'

const Row = ({ children, term }: { children: ReactNode; term: string }) =>
  children ? (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  ) : null

/** How to reach an organisation and what it offers, as far as it is public. */
export function MemberDetails({ member }: { member: MemberOrganisation }) {
  const t = useTranslations('members')
  const locale = useLocale()
  const { accessibility, forms, hours, languages, region, services, whom } = member
  const { address, chat, email, phone, website } = publicContact(member)
  return (
    <>
      {phone ? (
        <p className="help-actions">
          <Phone className="button" number={phone}>
            {t('call', { phone })}
          </Phone>
        </p>
      ) : null}
      <dl className="details">
        <Row term={t('hours')}>{hours}</Row>
        <Row term={t('email')}>{email ? <a href={mailLink(email)?.href}>{email}</a> : null}</Row>
        <Row term={t('website')}>
          {website ? <Outside href={website}>{website.replace(/^https?:\/\//, '')}</Outside> : null}
        </Row>
        <Row term={t('chat')}>{chat ? <Outside href={chat}>{chat}</Outside> : null}</Row>
        <Row term={t('address')}>
          {address
            ? [address.street, [address.postcode, address.place].filter(Boolean).join(' ')]
                .filter(Boolean)
                .join(', ')
            : t('hidden')}
        </Row>
        <Row term={t('land')}>{landName(region, locale)}</Row>
        <Row term={t('services')}>
          {services?.map((each) => t(`serviceNames.${each}`)).join(', ')}
        </Row>
        <Row term={t('forms')}>{forms?.map((each) => t(`formNames.${each}`)).join(', ')}</Row>
        <Row term={t('whom')}>{whom?.map((each) => t(`whomNames.${each}`)).join(', ')}</Row>
        <Row term={t('languages')}>
          {languages?.map((code) => languageName(code, locale)).join(', ')}
        </Row>
        <Row term={t('accessibility')}>{accessibility}</Row>
      </dl>
    </>
  )
}
