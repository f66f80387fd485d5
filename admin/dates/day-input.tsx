'use client'

import './dates.css'

import { useTranslation } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { filled } from '@/admin/translations/texts'
import { panelLanguage } from '@/i18n/panel-languages'
import { dayInField, readTypedDay } from '@/lib/typed-dates'

import { Calendar } from './calendar'
import { dateWords } from './words'

type Props = {
  id?: string
  /** The name for screen readers where no label points to the field. */
  name?: string
  /** As 2026-12-31. */
  day: string | undefined
  onDay: (day: string | undefined) => void
  /** What is wrong with what stands in the field; nothing of it is stored. */
  onFault?: (fault: string | undefined) => void
  isReadOnly?: boolean
}

/** A day that people type in the order of the panel's language, or choose from a calendar. */
export function DayInput({ day, id, isReadOnly = false, name, onDay, onFault }: Props) {
  const { i18n } = useTranslation()
  const language = panelLanguage(i18n.language)
  const t = dateWords(language)
  const faultId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  // What is typed stands here until it is a day: nothing that people typed disappears.
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState<string>()
  const [isOpen, setIsOpen] = useState(false)
  const tell = (next: string | undefined) => {
    setFault(next)
    onFault?.(next)
  }
  const take = (text: string, isFinished: boolean) => {
    const read = readTypedDay(text)
    const isEmpty = text.trim() === ''
    if (isEmpty || 'day' in read) {
      tell(undefined)
      onDay('day' in read ? read.day : undefined)
      if (isFinished) setTyped(undefined)
    } else if (isFinished) {
      const words = read.fault === 'calendar' ? t.impossible : t.unreadable
      const kept = day ? ` ${filled(t.kept, { day: dayInField(day, language) })}` : ''
      tell(filled(words, { typed: text.trim() }) + kept)
    } else tell(undefined)
  }
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <div
      className="leitbild-day"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <input
        aria-describedby={fault ? faultId : undefined}
        aria-invalid={fault ? true : undefined}
        aria-label={name}
        autoComplete="off"
        disabled={isReadOnly}
        id={id}
        onBlur={({ target }) => {
          if (typed !== undefined) take(target.value, true)
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          take(target.value, false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          take(event.currentTarget.value, true)
        }}
        placeholder={t.placeholder}
        type="text"
        value={typed ?? (day ? dayInField(day, language) : '')}
      />
      <button
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={t.openCalendar}
        disabled={isReadOnly}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
        ref={opener}
        type="button"
      >
        <svg aria-hidden="true" viewBox="0 0 20 20">
          <path d="M3 5h14v12H3zM3 9h14M7 3v4M13 3v4" fill="none" stroke="currentColor" />
        </svg>
      </button>
      {isOpen ? (
        <Calendar
          chosen={day}
          language={language}
          onChoose={(next) => {
            setTyped(undefined)
            tell(undefined)
            onDay(next)
            close()
          }}
          onClose={close}
        />
      ) : null}
      {fault ? (
        <p className="leitbild-date-fault" id={faultId} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}
