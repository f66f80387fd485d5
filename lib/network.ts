import type { NetworkMembership } from '@/payload-types'

import { isValidToday } from './validity'

export const levels = ['national', 'international'] as const

export const membershipKinds = [
  'membership',
  'committee',
  'working-group',
  'cooperation',
  'contact',
] as const

/** First and last year of a link, as far as they are known. */
export const yearsOf = ({ since, until }: NetworkMembership) => ({
  from: since?.slice(0, 4),
  until: until?.slice(0, 4),
})

/** True while the link exists. */
export const isCurrent = ({ until }: NetworkMembership): boolean =>
  isValidToday({ until: until ?? null })

/** What the organisation is a member of today. */
export const membershipsToday = (memberships: NetworkMembership[]): NetworkMembership[] =>
  memberships.filter((each) => each.kind === 'membership' && isCurrent(each))

/** The links of one level by kind, in the order of `membershipKinds`; kinds without any are left out. */
export const byKind = (memberships: NetworkMembership[], level: (typeof levels)[number]) =>
  membershipKinds.flatMap((kind) => {
    const found = memberships.filter((each) => each.kind === kind && each.level === level)
    return found.length > 0 ? [{ kind, memberships: found }] : []
  })

/** The acronym to put behind a name; none when the name has it already. */
export const acronymBeside = ({ acronym, name }: Pick<NetworkMembership, 'acronym' | 'name'>) =>
  acronym && !name?.includes(acronym) ? acronym : undefined
