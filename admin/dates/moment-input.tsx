'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { filled } from '@/admin/translations/texts'
import { panelLanguage } from '@/i18n/panel-languages'
import { momentAtPlace, shownAtPlace } from '@/lib/place-time'
import { readTypedTime } from '@/lib/typed-dates'

import { DayInput } from './day-input'
import { dateWords } from './words'

type Props = {
  id?: string
  moment: Date | undefined
  onMoment: (moment: Date | undefined) => void
  isReadOnly?: boolean
  /** Taken as the time while people have typed none; without it both are needed. */
  usualTime?: string
}

/** A day and a time in the time zone of the organisation, whatever the browser's is. */
export function MomentInput({ id, isReadOnly = false, moment, onMoment, usualTime = '' }: Props) {
  const { i18n } = useTranslation()
  const t = dateWords(panelLanguage(i18n.language))
  const faultId = useId()
  const given = moment ? shownAtPlace(moment) : undefined
  const [day, setDay] = useState(given?.day)
  const [time, setTime] = useState(given?.time ?? '')
  const [fault, setFault] = useState<string>()
  const change = (nextDay: string | undefined, nextTime: string, isFinished: boolean) => {
    setDay(nextDay)
    setTime(nextTime)
    const read = readTypedTime(nextTime.trim() || usualTime)
    const next = nextDay && read ? momentAtPlace({ day: nextDay, time: read }) : undefined
    const isBad = isFinished && nextTime.trim() !== '' && !read
    const isSkipped = Boolean(nextDay && read && !next)
    if (isBad || isSkipped)
      setFault(filled(isBad ? t.badTime : t.skippedTime, { typed: nextTime.trim() }))
    else setFault(undefined)
    onMoment(next)
  }
  return (
    <div className="leitbild-moment">
      <DayInput
        day={day}
        {...(id ? { id } : {})}
        isReadOnly={isReadOnly}
        name={t.day}
        onDay={(next) => {
          change(next, time, false)
        }}
      />
      <label>
        <span>{t.time}</span>
        <input
          aria-describedby={fault ? faultId : undefined}
          aria-invalid={fault ? true : undefined}
          autoComplete="off"
          disabled={isReadOnly}
          onBlur={() => {
            change(day, readTypedTime(time) ?? time, true)
          }}
          onChange={({ target }) => {
            change(day, target.value, false)
          }}
          placeholder={t.timePlaceholder}
          type="text"
          value={time}
        />
      </label>
      {fault ? (
        <p className="leitbild-date-fault" id={faultId} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}
