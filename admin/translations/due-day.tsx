'use client'

import { dayInWords, today } from '@/lib/dates'

import { useDesk } from './desk-context'
import { filled } from './texts'

/** The day by which something is wanted, in words that say when it has passed; nothing without one. */
export function DueDay({ due }: { due: string | null }) {
  const { language, t } = useDesk()
  if (!due) return null
  const isOverdue = due < today()
  return (
    <span className="desk-due" data-overdue={isOverdue || undefined}>
      {filled(isOverdue ? t.overdueSince : t.dueOn, { date: dayInWords(due, language) })}
    </span>
  )
}
