'use client'

import { useMemo } from 'react'

import type { DocumentPage } from '@/translation/api'
import type { MemoryAnswer } from '@/translation/offers'

import { UnitRow } from './unit-row'
import type { UnitWorkProps } from './unit-work'

/** With more texts than this, those that nobody is near to are only shown. */
const mostAtOnce = 100

type Props = Pick<UnitWorkProps, 'act' | 'keep' | 'register'> & {
  page: DocumentPage
  matches: MemoryAnswer['matches'] | undefined
  /** The units that are shown; null for all. */
  fitting: ReadonlySet<string> | null
  show: ((unit: string) => void) | undefined
  enter: (unit: string) => void
}

/** The units of a document in the order of its page. */
export function DocumentUnits({ enter, fitting, matches, page, ...shared }: Props) {
  const { items, locale, people, rights, surroundings } = page
  // Stays the same while single units change, so that only their rows are drawn anew.
  const frame = useMemo(
    () => ({ locale, people, rights, surroundings }),
    [locale, people, rights, surroundings],
  )
  const isLong = items.length > mostAtOnce
  return (
    <ol
      className="desk-list"
      data-long={isLong || undefined}
      onFocus={({ target }) => {
        const id = target.closest('.desk-unit')?.id
        if (id) enter(id)
      }}
    >
      {items.map((item) => (
        <UnitRow
          key={item.unit.id}
          item={item}
          page={frame}
          matches={matches?.[item.unit.id]}
          isLong={isLong}
          isHidden={fitting !== null && !fitting.has(item.unit.id)}
          {...shared}
        />
      ))}
    </ol>
  )
}
