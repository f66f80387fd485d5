'use client'

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Tag, Unit } from '@/translation/unit'

import { keepMarks } from './keep-marks'
import { MarkButtons } from './mark-buttons'
import { placeMark, segmentOf, shown } from './marks'
import { TextBehind } from './segment-text'

const hasLines = ({ kind }: Unit) => ['textarea', 'list', 'message'].includes(kind)

type Props = {
  unit: Unit
  locale: Locale
  /** The segment's text. */
  text: string
  label: string
  describedBy: string
  isReadOnly: boolean
  type: (text: string) => void
  leave: () => void
}

/**
 * The text field of a translation. Behind the letters lies the same text with its marks as chips; an edit
 * that would lose a mark puts it back.
 */
export function TargetField({
  describedBy,
  isReadOnly,
  label,
  leave,
  locale,
  text,
  type,
  unit,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const selection = useRef<[number, number] | null>(null)
  const { tags } = unit.source
  const value = shown(text)

  useLayoutEffect(() => {
    if (!selection.current) return
    field.current?.setSelectionRange(...selection.current)
    selection.current = null
  })

  const change = (typed: string, caret: number) => {
    const line = hasLines(unit) ? typed : typed.replace(/\r?\n/g, ' ')
    const kept = keepMarks(value, line, caret)
    if (kept.text !== typed) selection.current = [kept.caret, kept.caret]
    if (kept.text !== value) type(segmentOf(kept.text))
    else if (selection.current) {
      // Nothing changes for React, so the field is set back by hand.
      if (field.current) field.current.value = value
      field.current?.setSelectionRange(...selection.current)
    }
  }

  const place = (tag: Tag) => {
    const { selectionEnd = value.length, selectionStart = value.length } = field.current ?? {}
    const placed = placeMark({ text: value, start: selectionStart, end: selectionEnd }, tag)
    selection.current = [placed.start, placed.end]
    field.current?.focus()
    type(segmentOf(placed.text))
  }

  const stayOnLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !hasLines(unit)) event.preventDefault()
  }

  return (
    <>
      {isReadOnly ? null : <MarkButtons tags={tags} text={value} place={place} />}
      <div className="desk-field">
        <div className="desk-words" aria-hidden="true">
          <TextBehind text={value} />
        </div>
        <textarea
          ref={field}
          className="desk-words"
          lang={locale}
          value={value}
          rows={1}
          aria-label={label}
          aria-describedby={describedBy}
          readOnly={isReadOnly}
          spellCheck
          onBlur={leave}
          onKeyDown={stayOnLine}
          onChange={({ target }) => {
            change(target.value, target.selectionStart)
          }}
        />
      </div>
    </>
  )
}
