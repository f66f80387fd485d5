import { useLocale, useTranslations } from 'next-intl'

import { landCodes, landName } from '@/lib/laender'
import type { MemberOrganisation } from '@/payload-types'

/** The Länder as tiles, roughly where they lie; each leads to its part of the list below. */
export function LandTiles({ members }: { members: MemberOrganisation[] }) {
  const t = useTranslations('finder')
  const locale = useLocale()
  return (
    <ul className="land-tiles" role="list">
      {landCodes.map((code) => {
        const count = members.filter(({ region }) => region === code).length
        return count > 0 ? (
          <li key={code} className={`land-${code}`}>
            <a href={`#land-${code}`}>
              <span>{landName(code, locale)}</span>
              <span className="unseen">, {t('count', { count })}</span>
              <span className="count" aria-hidden>
                {count}
              </span>
            </a>
          </li>
        ) : null
      })}
    </ul>
  )
}
