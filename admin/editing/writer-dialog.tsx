'use client'

import { Modal } from '@/admin/session/modal'
import { filled } from '@/admin/translations/texts'

import type { EditingTexts } from './texts'

type Props = { name: string; look: () => void; t: EditingTexts; takeOver: () => void }

/** Says, before anything is typed, who is writing in this document. */
export function WriterDialog({ look, name, t, takeOver }: Props) {
  return (
    <Modal heading={filled(t.writes, { name })} onEscape={look}>
      <p>{filled(t.writesText, { name })}</p>
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
