import { useLocale } from 'next-intl'

import { landCodes, landName } from '@/lib/laender'
import type { MemberOrganisation } from '@/payload-types'

import { MemberList } from './list'

/** Organisations under the names of the Länder in which they are; a Land without any is left out. */
export function MembersByLand({ members }: { members: MemberOrganisation[] }) {
  const locale = useLocale()
  return landCodes.map((code) => {
    const here = members.filter(({ region }) => region === code)
    return here.length > 0 ? (
      <section className="section" aria-labelledby={`land-${code}`} key={code}>
        <h2 id={`land-${code}`}>{landName(code, locale)}</h2>
        <MemberList members={here} level={3} />
      </section>
    ) : null
  })
}
