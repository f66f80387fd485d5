'use client'

import { Modal } from '@/admin/session/modal'
import { filled } from '@/admin/translations/texts'

import { clockTime } from './clock-time'
import type { EditingTexts } from './texts'
import type { Holder } from './use-edit-lock'

type Props = { holder: Holder; look: () => void; t: EditingTexts; takeOver: () => void }

/** Says, before anything is typed, who is writing in this document. */
export function WriterDialog({ holder, look, t, takeOver }: Props) {
  const { name } = holder
  return (
    <Modal heading={filled(t.writes, { name })} onEscape={look}>
      <p>{filled(t.writesText, { name, since: clockTime(holder.since) })}</p>
      <div className="panel-modal-buttons">
        <button type="button" onClick={look}>
          {t.onlyRead}
        </button>
        <button type="button" data-secondary onClick={takeOver}>
          {t.takeOver}
        </button>
      </div>
    </Modal>
  )
}
