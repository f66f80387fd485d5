import { useTranslations } from 'next-intl'

import { Outside } from '@/components/outside'
import { Picture } from '@/components/text/picture'
import { acronymBeside, yearsOf } from '@/lib/network'
import { related } from '@/lib/related'
import type { NetworkMembership } from '@/payload-types'

type Props = { memberships: NetworkMembership[]; level: 3 | 4 }

/** Links of the network: name, role, since when, in what matter. `level` is the rank of the names. */
export function MembershipList({ level, memberships }: Props) {
  const t = useTranslations('network')
  const Heading = `h${level}` as const
  return (
    <ul className="memberships" role="list">
      {memberships.map((membership) => {
        const { description, id, name, role, website } = membership
        const { from, until } = yearsOf(membership)
        const acronym = acronymBeside(membership)
        const logo = related(membership.logo)
        const facts = [
          role,
          from && until ? t('period', { from, until }) : '',
          from && !until ? t('since', { year: from }) : '',
          !from && until ? t('until', { year: until }) : '',
        ].filter(Boolean)
        return (
          <li key={id} id={id}>
            <Heading className="membership-name">
              <Outside href={website}>{name}</Outside>
              {acronym ? <abbr> ({acronym})</abbr> : null}
            </Heading>
            {facts.length > 0 ? <p className="over">{facts.join(' · ')}</p> : null}
            {description ? <p>{description}</p> : null}
            {logo ? <Picture image={logo} sizes="12rem" isBesideName /> : null}
          </li>
        )
      })}
    </ul>
  )
}
