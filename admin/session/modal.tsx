'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = { heading: string; children: ReactNode; onEscape: () => void; isWide?: boolean }

/** A dialog of the browser: it keeps the focus, makes the page behind it inert and gives the focus back. */
export function Modal({ children, heading, isWide = false, onEscape }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    current?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      current?.close()
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="panel-modal"
      data-wide={isWide}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        onEscape()
      }}
      // Forms of Payload listen for keys and clicks above them.
      onKeyDown={(event) => {
        event.stopPropagation()
      }}
    >
      <h2 id={title}>{heading}</h2>
      {children}
    </dialog>,
    // Outside the form that may be open: its listeners take what happens here for typing.
    document.body,
  )
}
