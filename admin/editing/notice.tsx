'use client'

import { createPortal } from 'react-dom'

/** What people can do about it: the words of a button, and what it does. */
export type NoticeAction = { label: string; act: () => void }

type Props = { text: string; actions: NoticeAction[] }

/** A line at the foot of the window that stays until its cause is gone. */
export function EditingNotice({ actions, text }: Props) {
  return createPortal(
    <div className="editing-notice" role="alert">
      <p>{text}</p>
      {actions.map(({ act, label }) => (
        <button key={label} type="button" onClick={act}>
          {label}
        </button>
      ))}
    </div>,
    document.body,
  )
}
