'use client'

import type { Item } from '@/translation/api'
import type { Match } from '@/translation/offers'
import type { Locale } from '@/i18n/locales'

import { useDesk } from '../desk-context'
import { deskPath } from '../places'
import { filled } from '../texts'
import { unitName } from '../unit-name'

import { goTo } from './go-to'
import { shown } from './marks'
import { SegmentText } from './segment-text'
import { WordDiff } from './word-diff'

type Props = {
  item: Item
  locale: Locale
  matches: readonly Match[]
  /** Puts words into the text field; they are saved as a draft, like typed ones. */
  take: (target: string) => void
}

/** What was approved for this source, or a similar one, elsewhere. */
export function Offers({ item: { state, translation, unit }, locale, matches, take }: Props) {
  const { t } = useDesk()
  const isOpen = state === 'missing' || state === 'outdated' || translation?.isCopy
  if (!isOpen || matches.length === 0) return null
  const { source, sourceLocale } = unit
  return (
    <div role="group" className="desk-offers" aria-label={t.memory}>
      <h3>{t.memory}</h3>
      <ul>
        {matches.map(({ percent, source: before, target, title, unit: there }) => (
          <li key={there.id} className="desk-changes">
            <p>
              <strong>{filled(t.percent, { count: percent })}</strong>{' '}
              {percent === 100 ? t.sameSource : t.similarSource}{' '}
              <a href={deskPath({ ...there, locale }, there.id)}>
                {title || t.untitled} · {unitName(there, t)}
              </a>
            </p>
            {percent === 100 ? null : (
              <WordDiff
                before={before}
                after={source.text}
                tags={source.tags}
                lang={sourceLocale}
              />
            )}
            <p className="desk-words" lang={locale}>
              <SegmentText text={shown(target)} tags={source.tags} t={t} />
            </p>
            <button
              type="button"
              className="desk-button"
              onClick={() => {
                take(target)
                goTo(unit.id)
              }}
            >
              {filled(t.takeOver, { count: percent })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
