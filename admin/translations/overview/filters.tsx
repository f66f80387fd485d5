'use client'

import { type SubmitEvent, useState } from 'react'

import { languageName } from '@/lib/language-name'
import type { Assignable, OverviewAnswer } from '@/translation/api'
import { states } from '@/translation/unit'

import { useDesk } from '../desk-context'
import type { OverviewFilter } from '../places'
import { useAnswer } from '../use-answer'

import { ListLink } from './list-link'

type Option = { value: string; label: string }

type ChoiceProps = { label: string; value: string; options: Option[]; choose: (to: string) => void }

const Choice = ({ choose, label, options, value }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select
      value={value}
      onChange={({ target }) => {
        choose(target.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)

type Props = {
  overview: OverviewAnswer
  locale: string
  filter: OverviewFilter
  change: (filter: OverviewFilter) => void
}

/** What the list of texts is narrowed down by; a change starts at the first page. */
export function OverviewFilters({ change, filter, locale, overview }: Props) {
  const { language, t, worker } = useDesk()
  const { answer } = useAnswer<Assignable>('people', { locale })
  const [text, setText] = useState(filter.text ?? '')
  const set = (part: OverviewFilter) => {
    change({ ...filter, locale, ...part, page: '' })
  }
  const search = (event: SubmitEvent) => {
    event.preventDefault()
    set({ text })
  }
  const origins = overview.locales.find((each) => each.locale === locale)?.origins ?? []
  const people = answer?.ok ? answer.body.people.filter(({ id }) => id !== worker.id) : []
  return (
    <form className="desk-filters" role="search" onSubmit={search}>
      <Choice
        label={t.language}
        value={locale}
        options={overview.locales.map((each) => ({
          value: each.locale,
          label: languageName(each.locale, language),
        }))}
        choose={(to) => {
          set({ locale: to, origin: '', assignee: '' })
        }}
      />
      <Choice
        label={t.place}
        value={filter.origin ?? ''}
        options={[
          { value: '', label: t.all },
          ...origins.map(({ label, origin }) => ({ value: origin, label })),
        ]}
        choose={(origin) => {
          set({ origin })
        }}
      />
      <Choice
        label={t.stateLabel}
        value={filter.state ?? ''}
        options={[
          { value: '', label: t.all },
          ...states.map((state) => ({ value: state, label: t.state[state] })),
        ]}
        choose={(state) => {
          set({ state })
        }}
      />
      <Choice
        label={t.assignee}
        value={filter.assignee ?? ''}
        options={[
          { value: '', label: t.anyone },
          { value: 'me', label: t.me },
          { value: 'none', label: t.nobody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        choose={(assignee) => {
          set({ assignee })
        }}
      />
      <Choice
        label={t.dueDay}
        value={filter.due ?? ''}
        options={[
          { value: '', label: t.anyDay },
          { value: 'set', label: t.withDay },
          { value: 'overdue', label: t.overdue },
        ]}
        choose={(due) => {
          set({ due })
        }}
      />
      <label>
        <span>{t.search}</span>
        <input
          type="search"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
          }}
        />
      </label>
      <button type="submit" className="desk-button">
        {t.filter}
      </button>
      <ListLink to={{ locale }}>{t.resetFilters}</ListLink>
    </form>
  )
}
