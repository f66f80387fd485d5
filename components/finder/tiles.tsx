import { useLocale, useTranslations } from 'next-intl'

import { landCodes, landName } from '@/lib/laender'
import type { MemberOrganisation } from '@/payload-types'

type Props = {
  members: MemberOrganisation[]
  /** The tiles are buttons of a form around them, instead of links to the list below. */
  isForm?: boolean
}

/** The Länder as tiles, roughly where they lie, each with its number of organisations. */
export function LandTiles({ isForm = false, members }: Props) {
  const t = useTranslations('finder')
  const locale = useLocale()
  return (
    <ul className="land-tiles" role="list">
      {landCodes.map((code) => {
        const count = members.filter(({ region }) => region === code).length
        const words = (
          <>
            <span>{landName(code, locale)}</span>
            <span className="unseen">, {t('count', { count })}</span>
            <span className="count" aria-hidden>
              {count}
            </span>
          </>
        )
        return count > 0 ? (
          <li key={code} className={`land-${code}`}>
            {isForm ? (
              <button type="submit" name="land" value={code}>
                {words}
              </button>
            ) : (
              <a href={`#land-${code}`}>{words}</a>
            )}
          </li>
        ) : null
      })}
    </ul>
  )
}
