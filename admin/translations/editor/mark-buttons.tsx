'use client'

import { emptyMarksIn } from '@/translation/checks/empty-marks'
import type { Tag } from '@/translation/unit'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

import { isPlaced, segmentOf } from './marks'
import { markName } from './segment-text'

type Props = { tags: readonly Tag[]; text: string; place: (tag: Tag) => void }

/** A button for each mark of the source: puts it around what is selected in the text field. */
export function MarkButtons({ place, tags, text }: Props) {
  const { t } = useDesk()
  if (tags.length === 0) return null
  const empty = emptyMarksIn({ text: segmentOf(text), tags: [...tags] })
  return (
    <div className="desk-marks" role="group" aria-label={t.marks}>
      {tags.map((tag) => {
        const name = `${tag.id} ${markName(tag, t)}`
        const isMissing = !isPlaced(text, tag)
        const isEmpty = text.trim() !== '' && empty.has(tag.id)
        const label = filled(t.placeMark, { mark: name })
        return (
          <button
            key={tag.id}
            type="button"
            data-missing={isMissing || isEmpty || undefined}
            aria-label={
              isMissing || isEmpty ? `${label} (${isMissing ? t.markMissing : t.markEmpty})` : label
            }
            // The text field keeps its selection.
            onMouseDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              place(tag)
            }}
          >
            <span className="desk-chip">{tag.id}</span> {markName(tag, t)}
          </button>
        )
      })}
    </div>
  )
}
