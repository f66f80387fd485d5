'use client'

import { DayInput } from '@/admin/dates/day-input'

import { useDesk } from '../desk-context'
import { DueDay } from '../due-day'

type Props = { due: string | null; isOpen: boolean; change: (to: string | null) => void }

/** By when this document is wanted; who reviews can say so, everybody reads it. */
export function DueChoice({ change, due, isOpen }: Props) {
  const { t } = useDesk()
  if (!isOpen) return <DueDay due={due} />
  return (
    <div className="desk-assign">
      <span>{t.dueDay}</span>
      <DayInput
        day={due ?? undefined}
        name={t.dueDay}
        onDay={(day) => {
          if (day !== (due ?? undefined)) change(day ?? null)
        }}
      />
    </div>
  )
}
