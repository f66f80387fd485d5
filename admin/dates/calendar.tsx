'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import type { PanelLanguage } from '@/i18n/panel-languages'
import { daysAfterMonday, daysLater, monthsLater, weeksOf } from '@/lib/calendar-days'
import { today } from '@/lib/dates'
import { dayWithWeekday, weekdayNames } from '@/lib/typed-dates'

import { CalendarHead } from './calendar-head'
import { dateWords } from './words'

type Props = {
  chosen: string | undefined
  language: PanelLanguage
  onChoose: (day: string) => void
  onClose: () => void
}

/** Where an arrow key leads from a day. */
function dayAfterKey(day: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return daysLater(day, -1)
    case 'ArrowRight':
      return daysLater(day, 1)
    case 'ArrowUp':
      return daysLater(day, -7)
    case 'ArrowDown':
      return daysLater(day, 7)
    case 'Home':
      return daysLater(day, -daysAfterMonday(day))
    case 'End':
      return daysLater(day, 6 - daysAfterMonday(day))
    case 'PageUp':
      return monthsLater(day, -1)
    case 'PageDown':
      return monthsLater(day, 1)
    default:
      return undefined
  }
}

/**
 * A month to choose a day from. Payload's picker has English words for screen readers that no setting changes, and
 * its days are moments in the time zone of the browser; here a day is a day.
 */
export function Calendar({ chosen, language, onChoose, onClose }: Props) {
  const [day, setDay] = useState(chosen ?? today())
  const focused = useRef<HTMLButtonElement>(null)
  const t = dateWords(language)
  useEffect(() => {
    focused.current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(day, event.key)
    if (next === undefined) return
    event.preventDefault()
    setDay(next)
    requestAnimationFrame(() => focused.current?.focus())
  }
  return (
    <div
      aria-label={t.calendar}
      className="leitbild-calendar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      role="dialog"
    >
      <p aria-live="polite" className="leitbild-calendar-chosen">
        {chosen ? `${t.chosen}: ${dayWithWeekday(chosen, language)}` : t.noneChosen}
      </p>
      <CalendarHead day={day} language={language} onDay={setDay} />
      <table>
        <thead>
          <tr>
            {weekdayNames(language).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {weeksOf(day).map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <td key={each}>
                  <button
                    aria-current={each === today() ? 'date' : undefined}
                    aria-label={dayWithWeekday(each, language)}
                    aria-pressed={each === chosen}
                    data-outside={each.slice(0, 7) !== day.slice(0, 7)}
                    onClick={() => {
                      onChoose(each)
                    }}
                    ref={each === day ? focused : undefined}
                    tabIndex={each === day ? 0 : -1}
                    type="button"
                  >
                    {Number(each.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
