import { useTranslations } from 'next-intl'

import { Picture } from '@/components/text/picture'
import { acronymBeside, yearsOf } from '@/lib/network'
import { related } from '@/lib/related'
import type { NetworkMembership } from '@/payload-types'

/** Links of the network: name, role, since when, in what matter. */
export function MembershipList({ memberships }: { memberships: NetworkMembership[] }) {
  const t = useTranslations('network')
  return (
    <ul className="memberships">
      {memberships.map((membership) => {
        const { description, id, name, role, website } = membership
        const { from, until } = yearsOf(membership)
        const acronym = acronymBeside(membership)
        const logo = related(membership.logo)
        return (
          <li key={id} id={id}>
            <p className="membership-name">
              {website ? (
                <a href={website} rel="noreferrer external">
                  {name}
                </a>
              ) : (
                name
              )}
              {acronym ? <abbr> ({acronym})</abbr> : null}
            </p>
            <p className="over">
              {[
                role,
                from && until ? t('period', { from, until }) : '',
                from && !until ? t('since', { year: from }) : '',
                !from && until ? t('until', { year: until }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {description ? <p>{description}</p> : null}
            {logo ? <Picture image={logo} sizes="12rem" /> : null}
          </li>
        )
      })}
    </ul>
  )
}
