'use client'

import type { DocumentPage, Item } from '@/translation/api'

import { useDesk } from '../desk-context'

import type { Act } from './use-document'
import { SendBack } from './send-back'

type Props = {
  item: Item
  isEmpty: boolean
  rights: DocumentPage['rights']
  hasErrors: boolean
  confirm: () => Promise<boolean>
  flush: () => Promise<boolean>
  act: Act
}

/** What can be done with a unit as it stands; what is typed is saved first. */
export function UnitActions({ act, confirm, flush, hasErrors, isEmpty, item, rights }: Props) {
  const { t, worker } = useDesk()
  const { state, translation, unit } = item
  const isCopy = translation?.isCopy === true
  const isOwn = translation?.translator === worker.id && !rights.approvesOwn
  const button = (label: string, run: () => unknown, isDisabled = false) => (
    <button
      type="button"
      className="desk-button"
      disabled={isDisabled}
      onClick={() => {
        void run()
      }}
    >
      {label}
    </button>
  )
  const saved = (run: () => Promise<void>) => async () => {
    if (await flush()) await run()
  }
  const isOpen = state === 'draft' || state === 'review'
  return (
    <div className="desk-actions">
      {isEmpty ? button(t.copySource, () => act.copy([unit.id])) : null}
      {state === 'outdated' ? button(t.stillFits, confirm) : null}
      {state === 'draft'
        ? button(
            t.submit,
            saved(() => act.submit([unit.id])),
          )
        : null}
      {isOpen && rights.reviews && !isOwn
        ? button(
            isCopy ? t.approveCopy : t.approve,
            saved(() => act.approve([unit.id], isCopy)),
            hasErrors,
          )
        : null}
      {state === 'review' && rights.reviews ? (
        <SendBack send={(comment) => void act.sendBack(unit.id, comment)} />
      ) : null}
      {isOpen && rights.reviews && hasErrors ? <small>{t.errorsFirst}</small> : null}
    </div>
  )
}
