'use client'

import type { Item } from '@/translation/api'
import { states } from '@/translation/unit'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

import type { Narrowing } from './narrowing'

type Props = {
  items: readonly Item[]
  /** How many of them are shown. */
  shown: number
  narrowing: Narrowing
  narrow: (to: Narrowing) => void
}

/** Narrows the texts of a document down by state and words. */
export function NarrowForm({ items, narrow, narrowing, shown }: Props) {
  const { t } = useDesk()
  const countOf = (state: string) => items.filter((item) => item.state === state).length
  const there = states.filter((state) => state === narrowing.state || countOf(state) > 0)
  return (
    <form
      className="desk-filters"
      role="search"
      aria-label={t.narrow}
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <label>
        <span>{t.stateLabel}</span>
        <select
          value={narrowing.state}
          onChange={({ target }) => {
            narrow({ ...narrowing, state: target.value })
          }}
        >
          <option value="">{t.all}</option>
          {there.map((state) => (
            <option key={state} value={state}>
              {t.state[state]} ({countOf(state)})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.search}</span>
        <input
          type="search"
          value={narrowing.text}
          onChange={({ target }) => {
            narrow({ ...narrowing, text: target.value })
          }}
        />
      </label>
      <p role="status">
        {shown === items.length
          ? ''
          : shown === 0
            ? t.nothingFound
            : filled(t.shownOf, { shown, count: items.length })}
      </p>
    </form>
  )
}
