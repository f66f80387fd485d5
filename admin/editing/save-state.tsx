'use client'

import { signInAgain } from '@/admin/session/account'
import { filled } from '@/admin/translations/texts'

import { clockTime } from './clock-time'
import type { EditingTexts } from './texts'
import type { FormStorage } from './use-form-storage'
import { passes } from './use-storage'

type Props = { storage: FormStorage; t: EditingTexts }

function stateOf(
  { failure, isAutosaved, isDirty, isPending, savedAt, underWay }: FormStorage,
  t: EditingTexts,
) {
  if (failure && isDirty) {
    if (failure.status === 401) return filled(t.failed, { reason: t.ended })
    if (failure.status === 409 || failure.status === 423) return t.failedShort
    const again = passes(failure) ? (isAutosaved ? t.tryingAgain : t.pressSave) : ''
    return `${filled(t.failed, { reason: failure.reason })} ${again}`.trim()
  }
  if (underWay > 0) return t.saving
  if (isDirty || isPending) return t.unsaved
  return savedAt ? filled(t.saved, { time: clockTime(savedAt) }) : ''
}

/** Whether what stands in the form is stored; "saved" only when all of it is. */
export function SaveState({ storage, t }: Props) {
  const { failure, isAutosaved, isDirty, retry, saveDraft } = storage
  const hasFailed = failure !== null && isDirty
  const signIn = async () => {
    if (!(await signInAgain('ended'))) return
    retry()
    if (isAutosaved) await saveDraft()
  }
  return (
    <div className="editing-state" data-failed={hasFailed}>
      <p role="status">{stateOf(storage, t)}</p>
      {hasFailed && failure.status === 401 ? (
        <button type="button" onClick={() => void signIn()}>
          {t.signIn}
        </button>
      ) : hasFailed && isAutosaved && passes(failure) ? (
        <button type="button" onClick={() => void saveDraft()}>
          {t.again}
        </button>
      ) : null}
    </div>
  )
}
