'use client'

import './editing.css'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { Modal } from '@/admin/session/modal'

import { CompareDialog } from './compare-dialog'
import { GuardNotice } from './guard-notice'
import { SaveState } from './save-state'
import { pathForVisitors } from './path-for-visitors'
import { editingTexts } from './texts'
import { useAfterRefusal } from './use-after-refusal'
import { useDecision } from './use-decision'
import { useEditLock } from './use-edit-lock'
import { useFormStorage } from './use-form-storage'
import { useReasons } from './use-reasons'
import { useSecondTry } from './use-second-try'
import { useStash } from './use-stash'
import { passes } from './use-storage'
import { useUnsavedMark } from './use-unsaved-mark'
import { WriterDialog } from './writer-dialog'

/**
 * Watches over the words in a form: who else writes, what is stored, and that nothing typed is lost when a save is
 * refused, the session ends, the network is away or the page is left.
 */
export function FormGuard() {
  const root = useRef<HTMLDivElement>(null)
  const { collectionSlug, globalSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = editingTexts(i18n.language)
  const storage = useFormStorage(root)
  const { failure, isAutosaved, isDirty, isTouched, locale, pending, underWay, values } = storage
  const canWrite = Boolean(hasSavePermission) && !isTrashed
  const lock = useEditLock(canWrite ? storage.lock : null)
  const decision = useDecision(storage)
  const { conflict, isBusy } = decision
  const stash = useStash(storage)
  const [hasLooked, setHasLooked] = useState(false)
  const faults = useReasons(storage)
  const waits = isBusy || Boolean(conflict ?? lock.someoneElse)
  useSecondTry(storage, waits)
  useUnsavedMark(root, {
    isUnsaved: canWrite && (isDirty || (underWay > 0 && isTouched)),
    pending,
    // Forms without autosave have Payload's own question.
    holdsLinks: isAutosaved,
    goesOn: isAutosaved && !waits && (failure === null || passes(failure)),
    values,
  })

  useAfterRefusal(storage, lock)

  const takeOver = async () => {
    const taken = await lock.takeOver()
    if (!taken?.holder?.isYou) return
    storage.retry()
    // Whoever takes over goes on from what is stored now.
    await decision.loadStored()
    setHasLooked(true)
  }
  const path =
    storage.published && pathForVisitors({ collectionSlug, globalSlug, locale }, storage.published)
  const address = path && window.location.origin + path
  const asksFirst = lock.someoneElse && !lock.wasTaken && !hasLooked && !isTouched

  return (
    <div ref={root} className="editing-guard">
      {canWrite ? <SaveState storage={storage} t={t} /> : null}
      {asksFirst && lock.someoneElse ? (
        <WriterDialog
          holder={lock.someoneElse}
          t={t}
          takeOver={() => void takeOver()}
          look={() => {
            setHasLooked(true)
          }}
        />
      ) : conflict ? (
        <CompareDialog
          key={conflict.reason === 'rescued' ? conflict.found.visit : 'refused'}
          reason={conflict.reason}
          differences={decision.differences}
          locale={locale}
          isAutosaved={isAutosaved}
          isBusy={isBusy}
          hasFailed={decision.hasFailed}
          t={t}
          apply={(choices) => {
            void decision.decide(choices).then((isDone) => {
              if (isDone && conflict.reason === 'rescued') stash.discard(conflict.found)
            })
          }}
          close={decision.close}
        />
      ) : isBusy ? (
        <Modal heading={t.loading} onEscape={() => undefined}>
          <span role="status" tabIndex={-1} data-first />
        </Modal>
      ) : canWrite ? (
        <GuardNotice
          storage={storage}
          lock={lock}
          stash={stash}
          decision={decision}
          faults={faults}
          address={address}
          t={t}
          takeOver={() => void takeOver()}
        />
      ) : null}
    </div>
  )
}
