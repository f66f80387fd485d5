import { useTranslations } from 'next-intl'

import { Outside } from '@/components/outside'
import { acronymBeside, levels } from '@/lib/network'
import type { NetworkMembership } from '@/payload-types'

/** The network in names alone: one column a level, each name with a website leads there. */
export function NetworkSummary({ memberships }: { memberships: NetworkMembership[] }) {
  const t = useTranslations('network')
  return (
    <div className="network-summary">
      {levels
        .map((level) => ({ level, found: memberships.filter((each) => each.level === level) }))
        .filter(({ found }) => found.length > 0)
        .map(({ found, level }) => (
          <div key={level}>
            <h3>{t(level)}</h3>
            <ul role="list">
              {found.map((each) => {
                const acronym = acronymBeside(each)
                return (
                  <li key={each.id}>
                    <Outside href={each.website}>{each.name}</Outside>
                    {acronym ? ` (${acronym})` : ''}
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
    </div>
  )
}
