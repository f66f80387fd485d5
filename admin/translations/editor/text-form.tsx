'use client'

import { type SubmitEvent, useId, useState } from 'react'

import { useDesk } from '../desk-context'

type Props = {
  /** Whether the button is there. A form that is open stays, with the words in it. */
  isOffered?: boolean
  /** The button that opens the form. */
  open: string
  /** What the text field asks for. */
  label: string
  send: string
  lang?: string
  start?: string
  limit: number
  /** Answers whether the form can be closed. */
  take: (text: string) => Promise<boolean>
}

/** A button that opens a form with one text field, and closes it again. */
export function TextForm({
  isOffered = true,
  label,
  lang,
  limit,
  open,
  send,
  start = '',
  take,
}: Props) {
  const { t } = useDesk()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const turn = (to: boolean) => () => {
    setOpen(to)
  }
  if (!isOpen)
    return isOffered ? (
      <button type="button" className="desk-button" onClick={turn(true)}>
        {open}
      </button>
    ) : null
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('text')
    if (typeof text === 'string' && text.trim() && (await take(text))) setOpen(false)
  }
  return (
    <form className="desk-text-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name="text"
        lang={lang}
        defaultValue={start}
        rows={3}
        required
        maxLength={limit}
        autoFocus
      />
      <div className="desk-actions">
        <button type="submit" className="desk-button">
          {send}
        </button>
        <button type="button" className="desk-button" onClick={turn(false)}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}
