'use client'

import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'

import { shown } from './marks'
import { SegmentText } from './segment-text'
import { WordDiff } from './word-diff'

/** The left side of a unit: what is to be translated, and what has changed about it since. */
export function UnitSource({ item }: { item: Item }) {
  const { t } = useDesk()
  const { state, translation, unit } = item
  const { source, sourceLocale } = unit
  return (
    <div className="desk-source">
      <p className="desk-words" lang={sourceLocale}>
        <SegmentText text={shown(source.text)} tags={source.tags} t={t} />
      </p>
      {state === 'outdated' && translation?.translatedFrom ? (
        <div className="desk-changes">
          <p>{t.changedSince}</p>
          <WordDiff
            before={translation.translatedFrom}
            after={source.text}
            tags={source.tags}
            lang={sourceLocale}
          />
        </div>
      ) : null}
      {state === 'gone' ? <p className="desk-note">{t.goneText}</p> : null}
    </div>
  )
}
