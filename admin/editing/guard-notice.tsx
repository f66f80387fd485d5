'use client'

import { filled } from '@/admin/translations/texts'
import { panelLanguage } from '@/i18n/panel-languages'
import { clockInWords } from '@/lib/dates'

import { EditingNotice, type NoticeAction } from './notice'
import type { EditingTexts } from './texts'
import type { useEditLock } from './use-edit-lock'
import type { FormStorage } from './use-form-storage'
import type { useStash } from './use-stash'
import type { Values } from './values'

type Props = {
  storage: FormStorage
  lock: ReturnType<typeof useEditLock>
  stash: ReturnType<typeof useStash>
  isGone: boolean
  t: EditingTexts
  takeOver: () => void
  compare: () => void
  rescue: (mine: Values) => void
  load: () => void
}

type Notice = { text: string; actions: NoticeAction[] } | null

const clock = (at: number) =>
  clockInWords(new Date(at).toISOString(), panelLanguage(document.documentElement.lang))

function noticeFor(props: Props): Notice {
  const { compare, isGone, load, lock, rescue, stash, storage, t, takeOver } = props
  const { answer, someoneElse, wasTaken } = lock
  const { base, failure, isDirty, underWay } = storage
  const compares = { label: t.compare, act: compare }
  if (isGone || (answer && !answer.stored)) return isDirty ? { text: t.gone, actions: [] } : null
  if (answer?.stored?.isTrashed) return { text: t.trashed, actions: isDirty ? [compares] : [] }
  if (someoneElse) {
    const { name } = someoneElse
    if (!wasTaken)
      return {
        text: filled(t.writesNow, { name }),
        actions: [{ label: t.takeOver, act: takeOver }, ...(isDirty ? [compares] : [])],
      }
    return {
      text: filled(isDirty ? t.takenOver : t.takenOverClean, { name }),
      actions: [{ label: t.takeBack, act: takeOver }, ...(isDirty ? [compares] : [])],
    }
  }
  if (stash.found) {
    const { at, values } = stash.found
    return {
      text: filled(t.rescued, { time: clock(at) }),
      actions: [
        {
          label: t.compare,
          act: () => {
            rescue(values)
          },
        },
        { label: t.discard, act: stash.discard },
      ],
    }
  }
  const isNewer = (answer?.stored?.updatedAt ?? '') > base && underWay === 0
  if (failure?.status === 409 || (isNewer && isDirty)) return { text: t.newer, actions: [compares] }
  if (isNewer) return { text: t.newer, actions: [{ label: t.loadNewer, act: load }] }
  return null
}

/** What people should know about this document while they write, the most urgent thing first. */
export function GuardNotice(props: Props) {
  const notice = noticeFor(props)
  return notice ? <EditingNotice {...notice} /> : null
}
