'use client'

import { createPortal } from 'react-dom'

/** What people can do about it: the words of a button, and what it does. */
export type NoticeAction = { label: string; act: () => void }

type Props = {
  text: string
  /** What stands below the line, one by one. */
  items?: string[]
  link?: { href: string; label: string } | undefined
  actions: NoticeAction[]
}

/** A line at the foot of the window that stays until its cause is gone. */
export function EditingNotice({ actions, items = [], link, text }: Props) {
  return createPortal(
    <div className="editing-notice" role="alert">
      <p>{text}</p>
      {link ? (
        <a href={link.href} target="_blank" rel="noreferrer">
          {link.label}
        </a>
      ) : null}
      {actions.map(({ act, label }) => (
        <button key={label} type="button" onClick={act}>
          {label}
        </button>
      ))}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
    </div>,
    document.body,
  )
}
