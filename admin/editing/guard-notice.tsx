'use client'

import { filled } from '@/admin/translations/texts'

import { clockTime } from './clock-time'
import { EditingNotice, type NoticeAction } from './notice'
import type { EditingTexts } from './texts'
import type { useDecision } from './use-decision'
import type { useEditLock } from './use-edit-lock'
import type { FormStorage } from './use-form-storage'
import type { useStash } from './use-stash'
import type { FieldFault } from './use-storage'

type Props = {
  storage: FormStorage
  lock: ReturnType<typeof useEditLock>
  stash: ReturnType<typeof useStash>
  decision: ReturnType<typeof useDecision>
  /** What is wrong with which field, as long as the field has not changed. */
  faults: FieldFault[]
  /** Where visitors read what was published here last. */
  address: string | null
  t: EditingTexts
  takeOver: () => void
}

type Notice = {
  text: string
  items?: string[]
  link?: { href: string; label: string } | undefined
  actions: NoticeAction[]
} | null

/** Why nothing was published or saved, with each fault whole; and what is true of the draft. */
function refusalNotice({ faults, storage, t }: Props): Notice {
  const { forget, isAutosaved, isDirty, isPending, named, refusal, underWay } = storage
  if (!refusal || (refusal.faults.length > 0 && faults.length === 0)) return null
  const isKept = isAutosaved && !isDirty && !isPending && underWay === 0
  const said = refusal.isPublish ? t.notPublished : t.notSaved
  const nameOf = (path: string) =>
    named.find((field) => path === field.path || path.startsWith(`${field.path}.`))?.label
  const items = faults.map(({ message, path }) =>
    [nameOf(path), message].filter(Boolean).join(': '),
  )
  return {
    text: refusal.isPublish && isKept ? `${said} ${t.draftKept}` : said,
    items: items.length > 0 ? items : [refusal.reason],
    actions: [{ label: t.closeCopy, act: forget }],
  }
}

/** Where visitors read what was just published. */
function publishedNotice({ address, storage, t }: Props): Notice {
  const { forget, published } = storage
  if (!published) return null
  return {
    text: address ? t.published : t.publishedShort,
    link: address ? { href: address, label: address } : undefined,
    actions: [{ label: t.closeCopy, act: forget }],
  }
}

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
  const refused = refusalNotice(props)
  if (refused) return refused
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
  return publishedNotice(props)
}

/** What people should know about this document while they write, the most urgent thing first. */
export function GuardNotice(props: Props) {
  const notice = noticeFor(props)
  return notice ? <EditingNotice {...notice} /> : null
}
