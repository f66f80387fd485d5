import { useLocale, useTranslations } from 'next-intl'

import { Phone } from '@/components/text/phone'
import { landName } from '@/lib/laender'
import { publicContact } from '@/lib/members'
import { publicPath } from '@/lib/urls'
import type { MemberOrganisation } from '@/payload-types'

type Props = { members: MemberOrganisation[]; level: 3 | 4 }

/** Organisations in a line or two each: name, kind, where it is as far as that is public, and its number. */
export function MemberList({ level, members }: Props) {
  const t = useTranslations('members')
  const locale = useLocale()
  const Heading = `h${level}` as const
  return (
    <ul className="member-list" role="list">
      {members.map((member) => {
        const { address, phone } = publicContact(member)
        return (
          <li key={member.id}>
            <Heading>
              <a href={publicPath('member-organisations', member, locale)}>{member.title}</a>
            </Heading>
            <p className="over">
              {t(`kinds.${member.kind}`)} · {address?.place ?? landName(member.region, locale)}
            </p>
            {phone ? (
              <p>
                <Phone number={phone} />
              </p>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
