'use client'

import { shownAtPlace } from '@/lib/place-time'

import { DayInput } from './day-input'
import { MomentInput } from './moment-input'

type Props = {
  id?: string
  onChange?: (date: Date | null) => void
  pickerAppearance?: string
  readOnly?: boolean
  value?: Date | string | null
}

/**
 * Takes the place of Payload's date picker wherever the panel draws one, filters of lists included, where no setting
 * puts a component of one's own (see `turbopack` in next.config.ts).
 */
export default function DatePicker({ id, onChange, pickerAppearance, readOnly, value }: Props) {
  const moment = value ? new Date(value) : undefined
  const shared = { isReadOnly: readOnly ?? false, ...(id ? { id } : {}) }
  if (pickerAppearance === 'dayAndTime')
    return (
      <MomentInput
        {...shared}
        moment={moment}
        onMoment={(next) => onChange?.(next ?? null)}
        usualTime="0:00"
      />
    )
  return (
    <DayInput
      {...shared}
      day={moment ? shownAtPlace(moment).day : undefined}
      onDay={(day) => onChange?.(day ? new Date(`${day}T12:00:00.000Z`) : null)}
    />
  )
}
