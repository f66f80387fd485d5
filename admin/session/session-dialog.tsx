'use client'

import { useEffect, useState } from 'react'

import { filled } from '@/admin/translations/texts'

import type { PanelAccount, SessionTrouble } from './account'
import { Modal } from './modal'
import { whoIsSignedIn } from './requests'
import { SignInForm } from './sign-in-form'
import type { sessionTexts } from './texts'
import { hasUnsavedWords } from './unsaved'

type Props = {
  trouble: SessionTrouble
  owner: PanelAccount
  t: ReturnType<typeof sessionTexts>
  goOn: (user: PanelAccount) => void
  later: () => void
}

/** Asks for a new sign-in beside the page, and notices when it happens in another tab or by somebody else. */
export function SessionDialog({ goOn, later, owner, t, trouble }: Props) {
  const [other, setOther] = useState<PanelAccount | null>(null)
  const [isForm, setIsForm] = useState(trouble === 'ended')
  useEffect(() => {
    let met = ''
    const meet = (user: PanelAccount | null | undefined) => {
      if (!user) return
      if (user.id === owner.id) {
        goOn(user)
        return
      }
      if (user.id === met) return
      met = user.id
      setOther(user)
      setIsForm(false)
    }
    const look = () => void whoIsSignedIn().then(meet)
    look()
    const timer = setInterval(look, 5000)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [goOn, owner.id])
  const names = { name: other?.name ?? '', owner: owner.name }
  const signedIn = (user: PanelAccount) => {
    if (user.id === owner.id) {
      goOn(user)
      return
    }
    setOther(user)
    setIsForm(false)
  }
  return (
    <Modal heading={other ? t.otherHeading : t.heading} onEscape={later}>
      <p>{other ? filled(t.other, names) : hasUnsavedWords() ? t.ended : t.endedClean}</p>
      {other && !isForm ? (
        <div className="panel-modal-buttons">
          <button
            type="button"
            onClick={() => {
              setIsForm(true)
            }}
          >
            {filled(t.signInAs, names)}
          </button>
          <button
            type="button"
            data-secondary
            onClick={() => {
              goOn(other)
            }}
          >
            {filled(t.goOnAs, names)}
          </button>
        </div>
      ) : (
        <SignInForm email={owner.email} t={t} onSignedIn={signedIn} onLater={later} />
      )}
    </Modal>
  )
}
