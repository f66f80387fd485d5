'use client'

import { type SubmitEvent, useId, useState } from 'react'

import type { PanelAccount } from './account'
import { signInBeside } from './requests'
import type { sessionTexts } from './texts'

type Props = {
  email: string
  t: ReturnType<typeof sessionTexts>
  onSignedIn: (user: PanelAccount) => void
  onLater: () => void
}

/** Email address and password, sent without leaving the page. */
export function SignInForm({ email, onLater, onSignedIn, t }: Props) {
  const id = useId()
  const [trouble, setTrouble] = useState('')
  const [isSending, setIsSending] = useState(false)
  const send = async (form: HTMLFormElement) => {
    const data = new FormData(form)
    const [name, password] = [data.get('email'), data.get('password')].map((each) =>
      typeof each === 'string' ? each : '',
    )
    if (!name || !password) {
      setTrouble(t.missing)
      return
    }
    setTrouble('')
    setIsSending(true)
    const { message, user } = await signInBeside(name, password)
    setIsSending(false)
    if (user) onSignedIn(user)
    else setTrouble(message ?? t.failed)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    void send(event.currentTarget)
  }
  return (
    <form noValidate onSubmit={submit}>
      <label htmlFor={`${id}-email`}>{t.email}</label>
      <input
        id={`${id}-email`}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
      />
      <label htmlFor={`${id}-password`}>{t.password}</label>
      <input
        id={`${id}-password`}
        name="password"
        type="password"
        autoComplete="current-password"
        data-first
      />
      <p role="alert" className="panel-modal-trouble">
        {trouble}
      </p>
      <div className="panel-modal-buttons">
        <button type="submit" disabled={isSending}>
          {isSending ? t.signingIn : t.signIn}
        </button>
        <button type="button" data-secondary onClick={onLater}>
          {t.later}
        </button>
      </div>
      <p className="panel-modal-hint">
        {t.laterHint}{' '}
        <a href="/admin/login" target="_blank" rel="noreferrer">
          {t.secondTab}
        </a>
      </p>
    </form>
  )
}
