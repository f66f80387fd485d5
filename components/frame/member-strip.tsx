import { useTranslations } from 'next-intl'

import { Outside } from '@/components/outside'
import { Picture } from '@/components/text/picture'
import { related } from '@/lib/related'
import type { NetworkMembership } from '@/payload-types'

type Props = { memberships: NetworkMembership[]; name: string }

/** What the organisation (`name`, short) is a member of today: a strip of names, with their marks. */
export function MemberStrip({ memberships, name }: Props) {
  const t = useTranslations('site')
  if (memberships.length === 0) return null
  return (
    <section className="members" aria-labelledby="footer-members">
      <h2 id="footer-members">{t('memberOf', { name })}</h2>
      <ul className="member-strip" role="list">
        {memberships.map((membership) => {
          const logo = related(membership.logo)
          return (
            <li key={membership.id}>
              {logo ? <Picture image={logo} sizes="3rem" isBesideName /> : null}
              <span>
                <Outside href={membership.website}>{membership.name}</Outside>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
