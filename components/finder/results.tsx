import { useTranslations } from 'next-intl'

import { MemberList } from '@/components/member/list'
import type { FinderAnswer } from '@/lib/finder/find'

/** What the finder found, with how the list is ordered. */
export function FinderResults({ answer }: { answer: FinderAnswer }) {
  const t = useTranslations('finder')
  const { hidden, open, place } = answer
  return (
    <section className="section" aria-labelledby="results">
      <h2 id="results">{t('results')}</h2>
      <div>
        <p role="status">
          {t('count', { count: open.length + hidden.length })}{' '}
          {place === 'near' || place === 'unknown' ? t(`places.${place}`) : null}
        </p>
        {open.length > 0 ? <MemberList members={open} level={3} /> : null}
        {hidden.length > 0 ? (
          <>
            <h3>{t('hidden')}</h3>
            <p>{t('hiddenText')}</p>
            <MemberList members={hidden} level={4} />
          </>
        ) : null}
      </div>
    </section>
  )
}
