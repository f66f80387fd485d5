import type { PanelLanguage } from '@/i18n/panel-languages'
import { monthsLater } from '@/lib/calendar-days'
import { monthNames } from '@/lib/typed-dates'

import { dateWords } from './words'

type Props = { day: string; language: PanelLanguage; onDay: (day: string) => void }

const span = { back: 80, ahead: 30 }

/** Leads to another month or year. */
export function CalendarHead({ day, language, onDay }: Props) {
  const t = dateWords(language)
  const [year = 0, month = 1] = day.split('-').map(Number)
  const thisYear = new Date().getUTCFullYear()
  const first = Math.min(year, thisYear - span.back)
  const last = Math.max(year, thisYear + span.ahead)
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at)
  const step = (months: number) => () => {
    onDay(monthsLater(day, months))
  }
  return (
    <div className="leitbild-calendar-head">
      <button aria-label={t.previous} onClick={step(-1)} type="button">
        ‹
      </button>
      <select
        aria-label={t.month}
        onChange={({ target }) => {
          onDay(monthsLater(day, Number(target.value) - month))
        }}
        value={month}
      >
        {monthNames(language).map((name, at) => (
          <option key={name} value={at + 1}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={t.year}
        onChange={({ target }) => {
          onDay(monthsLater(day, (Number(target.value) - year) * 12))
        }}
        value={year}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <button aria-label={t.next} onClick={step(1)} type="button">
        ›
      </button>
    </div>
  )
}
