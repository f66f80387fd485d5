'use client'

import { diffWordsWithSpace } from 'diff'

import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'

import { shown } from './marks'
import { SegmentText } from './segment-text'

/** The source as it was when it was translated, and as it is: what went and what came. */
function Changes({ item: { translation, unit } }: { item: Item }) {
  const { t } = useDesk()
  const before = shown(translation?.translatedFrom ?? '')
  return (
    <div className="desk-changes">
      <p>{t.changedSince}</p>
      <p lang={unit.sourceLocale}>
        {diffWordsWithSpace(before, shown(unit.source.text)).map(
          ({ added, removed, value }, at) => {
            const words = <SegmentText text={value} tags={unit.source.tags} t={t} />
            if (added)
              return (
                <ins key={at}>
                  <span className="desk-unseen">[{t.added}: </span>
                  {words}
                  <span className="desk-unseen">]</span>
                </ins>
              )
            if (!removed) return <span key={at}>{words}</span>
            return (
              <del key={at}>
                <span className="desk-unseen">[{t.removed}: </span>
                {words}
                <span className="desk-unseen">]</span>
              </del>
            )
          },
        )}
      </p>
    </div>
  )
}

/** The left side of a unit: what is to be translated, and what has changed about it since. */
export function Source({ item }: { item: Item }) {
  const { t } = useDesk()
  const { state, translation, unit } = item
  return (
    <div className="desk-source">
      <p className="desk-words" lang={unit.sourceLocale}>
        <SegmentText text={shown(unit.source.text)} tags={unit.source.tags} t={t} />
      </p>
      {state === 'outdated' && translation?.translatedFrom ? <Changes item={item} /> : null}
      {state === 'gone' ? <p className="desk-note">{t.goneText}</p> : null}
    </div>
  )
}
