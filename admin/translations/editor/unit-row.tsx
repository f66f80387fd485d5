'use client'

import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'

import { useDesk } from '../desk-context'
import { StateName } from '../state-name'
import { unitName } from '../unit-name'

import { fieldOf } from './go-to'
import { isOnPage } from './on-page'
import { UnitGlance } from './unit-glance'
import { UnitWork, type UnitWorkProps } from './unit-work'
import { whenNear } from './when-near'

type Props = UnitWorkProps & {
  /** In a long document, what can be done with a text is added when somebody comes near it. */
  isLong?: boolean
  isHidden?: boolean
  /** Shows a unit on the page; undefined where there is no page for it. */
  show?: ((unit: string) => void) | undefined
}

/** One unit of the list. In a long document it is only its texts until somebody comes near. */
export const UnitRow = memo(function UnitRow({ isHidden, isLong, show, ...work }: Props) {
  const { t } = useDesk()
  const { item, page } = work
  const { state, unit } = item
  const [isNear, setNear] = useState(!isLong)
  const row = useRef<HTMLLIElement>(null)
  const hasFocus = useRef(false)
  useEffect(() => {
    if (isNear || isHidden || !row.current) return undefined
    return whenNear(row.current, () => {
      setNear(true)
    })
  }, [isHidden, isNear])
  useLayoutEffect(() => {
    if (isNear && hasFocus.current) fieldOf(unit.id)?.focus({ preventScroll: true })
  }, [isNear, unit.id])
  const name = unitName(unit, t)
  return (
    <li
      ref={row}
      id={unit.id}
      className="desk-unit"
      data-state={state}
      hidden={isHidden}
      data-glance={!isNear || undefined}
    >
      <div className="desk-unit-head">
        <h2>
          {name} {name === unit.path ? null : <small>{unit.path}</small>}
        </h2>
        <span className="desk-actions">
          {show && isOnPage(item) ? (
            <button
              type="button"
              className="desk-link"
              aria-label={`${t.showOnPage}: ${name}`}
              onClick={() => {
                show(unit.id)
              }}
            >
              {t.showOnPage}
            </button>
          ) : null}
          <StateName state={state} t={t} />
        </span>
      </div>
      {isNear ? (
        <UnitWork {...work} />
      ) : (
        <UnitGlance
          item={item}
          locale={page.locale}
          isReadOnly={state === 'gone' || !page.rights.translates}
          enter={() => {
            hasFocus.current = true
            setNear(true)
          }}
        />
      )}
    </li>
  )
})
