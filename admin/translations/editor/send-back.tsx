'use client'

import { type SubmitEvent, useId, useState } from 'react'

import { useDesk } from '../desk-context'

type Props = { send: (comment: string) => void }

/** Sends a unit back with a word on what should be different. */
export function SendBack({ send }: Props) {
  const { t } = useDesk()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <button
        type="button"
        className="desk-button"
        onClick={() => {
          setOpen(true)
        }}
      >
        {t.sendBack}
      </button>
    )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const comment = new FormData(event.currentTarget).get('comment')
    if (typeof comment === 'string' && comment.trim()) {
      setOpen(false)
      send(comment)
    }
  }
  return (
    <form className="desk-comment" onSubmit={submit}>
      <label htmlFor={id}>{t.comment}</label>
      <textarea id={id} name="comment" rows={2} required maxLength={2000} autoFocus />
      <button type="submit" className="desk-button">
        {t.sendBack}
      </button>
      <button
        type="button"
        className="desk-button"
        onClick={() => {
          setOpen(false)
        }}
      >
        {t.cancel}
      </button>
    </form>
  )
}
