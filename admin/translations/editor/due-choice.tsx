'use client'

import { useDesk } from '../desk-context'
import { DueDay } from '../due-day'

type Props = { due: string | null; isOpen: boolean; change: (to: string | null) => void }

/** By when this document is wanted; who reviews can say so, everybody reads it. */
export function DueChoice({ change, due, isOpen }: Props) {
  const { t } = useDesk()
  if (!isOpen) return <DueDay due={due} />
  return (
    <label className="desk-assign">
      <span>{t.dueDay}</span>
      <input
        type="date"
        defaultValue={due ?? ''}
        min="2000-01-01"
        max="2999-12-31"
        onChange={({ target }) => {
          // While somebody types the digits of a year, the day is not the one they mean.
          if (target.validity.valid && target.value !== (due ?? '')) change(target.value || null)
        }}
      />
    </label>
  )
}
