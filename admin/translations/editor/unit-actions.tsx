'use client'

import type { DocumentPage, Item } from '@/translation/api'
import type { Finding } from '@/translation/checks/check'
import { isOverridable } from '@/translation/checks/terms'

import { useDesk } from '../desk-context'

import type { Act } from './use-document'
import { TextForm } from './text-form'

type Props = {
  item: Item
  isEmpty: boolean
  rights: DocumentPage['rights']
  /** What is shown beside the translation, so whoever approves it has seen the warnings. */
  findings: readonly Finding[]
  confirm: () => Promise<boolean>
  flush: () => Promise<boolean>
  act: Act
}

/** What can be done with a unit as it stands; what is typed is saved first. */
export function UnitActions({ act, confirm, findings, flush, isEmpty, item, rights }: Props) {
  const { t, worker } = useDesk()
  const { state, translation, unit } = item
  const isCopy = translation?.isCopy === true
  // Approving a copy is what confirms it.
  const errors = findings.filter(({ check, severity }) => severity === 'error' && check !== 'copy')
  const hasErrors = errors.length > 0
  const confirmed = { confirmsCopies: isCopy, confirmsWarnings: findings.length > 0 }
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
  const saved = (run: () => Promise<unknown>) => async () => {
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
            saved(() => act.approve([unit.id], confirmed)),
            hasErrors,
          )
        : null}
      {rights.reviews && !isOwn ? (
        <TextForm
          isOffered={isOpen && hasErrors && errors.every(isOverridable)}
          open={t.override}
          label={t.overrideReason}
          send={t.approve}
          limit={500}
          take={async (reason) => {
            if (!(await flush())) return false
            return act.approve([unit.id], { ...confirmed, overrideReason: reason })
          }}
        />
      ) : null}
      {rights.reviews ? (
        <TextForm
          isOffered={state === 'review'}
          open={t.sendBack}
          label={t.comment}
          send={t.sendBack}
          limit={2000}
          take={(comment) => act.sendBack(unit.id, comment)}
        />
      ) : null}
      {state === 'review' && rights.reviews && isOwn ? <small>{t.othersApprove}</small> : null}
      {isOpen && rights.reviews && hasErrors ? <small>{t.errorsFirst}</small> : null}
    </div>
  )
}
