'use client'

import { type Change, diffWordsWithSpace } from 'diff'

import type { Locale } from '@/i18n/locales'
import type { Tag } from '@/translation/unit'

import { useDesk } from '../desk-context'

import { shown } from './marks'
import { SegmentText } from './segment-text'

type Props = { before: string; after: string; tags: readonly Tag[]; lang: Locale }

/** With more changes than this a comparison says nothing, and takes seconds: it grows with their square. */
const mostChanges = 1000

function changesOf(before: string, after: string): Pick<Change, 'added' | 'removed' | 'value'>[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  return (
    found ?? [
      { added: false, removed: true, value: before },
      { added: true, removed: false, value: after },
    ]
  )
}

/** Two texts of segments in one: the words that went and those that came. */
export function WordDiff({ after, before, lang, tags }: Props) {
  const { t } = useDesk()
  return (
    <p lang={lang}>
      {changesOf(shown(before), shown(after)).map(({ added, removed, value }, at) => {
        const words = <SegmentText text={value} tags={tags} t={t} />
        if (!added && !removed) return <span key={at}>{words}</span>
        const Changed = added ? 'ins' : 'del'
        return (
          <Changed key={at}>
            <span className="desk-unseen">[{added ? t.added : t.removed}: </span>
            {words}
            <span className="desk-unseen">]</span>
          </Changed>
        )
      })}
    </p>
  )
}
