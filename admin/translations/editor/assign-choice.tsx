'use client'

import type { Assignable, DocumentPage } from '@/translation/api'

import { useDesk } from '../desk-context'
import { useAnswer } from '../use-answer'

type Props = { page: DocumentPage; assign: (to: string | null) => void }

/** Who translates this document; translators can take it or give it back. */
export function AssignChoice({ assign, page: { items, locale, people, rights } }: Props) {
  const { t, worker } = useDesk()
  const { answer } = useAnswer<Assignable>('people', { locale })
  const asked = new Set(items.map(({ assignee }) => assignee ?? ''))
  const value = asked.size === 1 ? ([...asked][0] ?? '') : ''
  const able = answer?.ok ? answer.body.people : []
  const offered = able.filter(({ id }) => rights.reviews || id === worker.id || id === value)
  const isOffered = offered.some(({ id }) => id === value)
  return (
    <label className="desk-assign">
      <span>{t.assignTo}</span>
      <select
        value={value}
        onChange={({ target }) => {
          assign(target.value || null)
        }}
      >
        <option value="">{t.nobody}</option>
        {value && !isOffered ? <option value={value}>{people[value]}</option> : null}
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
