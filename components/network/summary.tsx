import { useLocale, useTranslations } from 'next-intl'

import { acronymBeside, levels } from '@/lib/network'
import { roomPath } from '@/lib/urls'
import type { NetworkMembership } from '@/payload-types'

/** The network in names alone: one column a level, each name leads to its entry. */
export function NetworkSummary({ memberships }: { memberships: NetworkMembership[] }) {
  const t = useTranslations('network')
  const path = roomPath('network', useLocale())
  return (
    <div className="network-summary">
      {levels.map((level) => (
        <div key={level}>
          <h3>{t(level)}</h3>
          <ul>
            {memberships
              .filter((each) => each.level === level)
              .map((each) => {
                const acronym = acronymBeside(each)
                return (
                  <li key={each.id}>
                    <a href={`${path}#${each.id}`}>{each.name}</a>
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
