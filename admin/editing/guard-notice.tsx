'use client'

import { filled } from '@/admin/translations/texts'

import { clockTime } from './clock-time'
import { EditingNotice, type NoticeAction } from './notice'
import type { EditingTexts } from './texts'
import type { useDecision } from './use-decision'
import type { useEditLock } from './use-edit-lock'
import type { FormStorage } from './use-form-storage'
import type { useStash } from './use-stash'

type Props = {
  storage: FormStorage
  lock: ReturnType<typeof useEditLock>
  stash: ReturnType<typeof useStash>
  decision: ReturnType<typeof useDecision>
  t: EditingTexts
  takeOver: () => void
}

type Notice = { text: string; actions: NoticeAction[] } | null

function noticeFor(props: Props): Notice {
  const { decision, lock, stash, storage, t, takeOver } = props
  const { answer, someoneElse, wasTaken } = lock
  const { base, failure, isDirty, underWay } = storage
  const compares = { label: t.compare, act: () => void decision.compare(true) }
  if (decision.isGone || (answer && !answer.stored))
    return isDirty ? { text: t.gone, actions: [] } : null
  if (answer?.stored?.isTrashed) return { text: t.trashed, actions: isDirty ? [compares] : [] }
  if (someoneElse) {
    const { name } = someoneElse
    const since = clockTime(someoneElse.since)
    if (!wasTaken)
      return {
        text: filled(t.writesNow, { name, since }),
        actions: [{ label: t.takeOver, act: takeOver }, ...(isDirty ? [compares] : [])],
      }
    return {
      text: filled(isDirty ? t.takenOver : t.takenOverClean, { name }),
      actions: [{ label: t.takeBack, act: takeOver }, ...(isDirty ? [compares] : [])],
    }
  }
  const isNewer = (answer?.stored?.updatedAt ?? '') > base && underWay === 0
  if (failure?.status === 409 || (isNewer && isDirty)) return { text: t.newer, actions: [compares] }
  if (isNewer)
    return {
      text: t.newer,
      actions: [{ label: t.loadNewer, act: () => void decision.loadStored() }],
    }
  const { found } = stash
  if (found)
    return {
      text: filled(t.rescued, { time: clockTime(found.at) }),
      actions: [
        {
          label: t.compare,
          act: () => {
            decision.rescue(found)
          },
        },
        {
          label: t.discard,
          act: () => {
            stash.discard(found)
          },
        },
      ],
    }
  if (decision.isUndoable)
    return {
      text: t.applied,
      actions: [
        { label: t.undo, act: () => void decision.undo() },
        { label: t.closeCopy, act: decision.forget },
      ],
    }
  return null
}

/** What people should know about this document while they write, the most urgent thing first. */
export function GuardNotice(props: Props) {
  const notice = noticeFor(props)
  return notice ? <EditingNotice {...notice} /> : null
}
