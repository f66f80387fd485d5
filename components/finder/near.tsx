import { useLocale, useTranslations } from 'next-intl'

import { roomPath } from '@/lib/urls'
import type { MemberOrganisation } from '@/payload-types'

import { LandTiles } from './tiles'

/** The finder in short: a place, or a Land. Both are posted, so that what somebody looks for stands in no address. */
export function NearYou({ members }: { members: MemberOrganisation[] }) {
  const t = useTranslations('finder')
  const locale = useLocale()
  const action = roomPath('finder', locale)
  if (members.length === 0) return null
  return (
    <section className="field near" aria-labelledby="near">
      <div>
        <h2 id="near">{t('title')}</h2>
        <p>{t('lead')}</p>
        <form className="near-form" method="post" action={action} autoComplete="off">
          <label htmlFor="near-where">{t('where')}</label>
          <input
            id="near-where"
            name="where"
            type="text"
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
          />
          <button className="button" type="submit">
            {t('search')}
          </button>
        </form>
      </div>
      <form method="post" action={action} aria-label={t('laender')}>
        <LandTiles members={members} isForm />
      </form>
    </section>
  )
}
