'use client'

import type { Locale } from '@/i18n/locales'
import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

import { goTo } from './go-to'
import { shown } from './marks'
import { SegmentText } from './segment-text'

type Props = {
  item: Item
  locale: Locale
  /** The name of whoever imported the file. */
  name: string
  take: (target: string) => void
  discard: () => Promise<void>
}

/** The text of an older file that somebody put beside the present one. */
export function Suggestion({ discard, item, locale, name, take }: Props) {
  const { language, t } = useDesk()
  const { beside } = item.translation ?? {}
  if (!beside) return null
  const { target } = beside
  const date = new Date(beside.at).toLocaleDateString(language)
  return (
    <div role="group" className="desk-offers" aria-label={t.fromFile}>
      <h3>{t.fromFile}</h3>
      <p>{filled(t.fromFileBy, { date, name })}</p>
      <p className="desk-words" lang={locale}>
        <SegmentText text={shown(target)} tags={item.unit.source.tags} t={t} />
      </p>
      <div className="desk-actions">
        <button
          type="button"
          className="desk-button"
          onClick={() => {
            take(target)
            goTo(item.unit.id)
          }}
        >
          {t.takeFromFile}
        </button>
        <button type="button" className="desk-button" onClick={() => void discard()}>
          {t.discardFromFile}
        </button>
      </div>
    </div>
  )
}
