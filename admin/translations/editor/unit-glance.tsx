'use client'

import type { Locale } from '@/i18n/locales'
import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'
import { unitName } from '../unit-name'

import { shown } from './marks'
import { SegmentText, TextBehind } from './segment-text'

type Props = { item: Item; locale: Locale; isReadOnly: boolean; enter: () => void }

/** The texts of a unit that nobody is near to: found by the browser's search, and reached by keyboard. */
export function UnitGlance({ enter, isReadOnly, item: { translation, unit }, locale }: Props) {
  const { t } = useDesk()
  const { source, sourceLocale } = unit
  const value = shown(translation?.target ?? '')
  return (
    <div className="desk-sides">
      <p className="desk-words" lang={sourceLocale}>
        <SegmentText text={shown(source.text)} tags={source.tags} t={t} />
      </p>
      <div className="desk-field">
        <div className="desk-words" aria-hidden="true">
          <TextBehind text={value} />
        </div>
        <textarea
          className="desk-words"
          lang={locale}
          value={value}
          rows={1}
          aria-label={`${t.target}: ${[...new Set([unitName(unit, t), unit.path])].join(', ')}`}
          readOnly={isReadOnly}
          onFocus={enter}
          onChange={enter}
        />
      </div>
    </div>
  )
}
