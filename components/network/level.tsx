import { useTranslations } from 'next-intl'

import { byKind, type levels } from '@/lib/network'
import type { NetworkMembership } from '@/payload-types'

import { MembershipList } from './list'

type Props = { level: (typeof levels)[number]; memberships: NetworkMembership[] }

/** The links of one level, grouped by their kind. */
export function NetworkLevel({ level, memberships }: Props) {
  const t = useTranslations('network')
  const groups = byKind(memberships, level)
  if (groups.length === 0) return null
  return (
    <section className="section" aria-labelledby={level}>
      <h2 id={level}>{t(level)}</h2>
      {groups.map(({ kind, memberships: members }) => (
        <div key={kind}>
          <h3>{t(`kinds.${kind}`)}</h3>
          <MembershipList memberships={members} level={4} />
        </div>
      ))}
    </section>
  )
}
