'use client'

import './session.css'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useState } from 'react'

import {
  type PanelAccount,
  panelAccount,
  type SessionTrouble,
  setPanelAccount,
  setSignIn,
} from './account'
import { LeaveGuard } from './leave-guard'
import { installPanelFetch } from './panel-fetch'
import { SessionDialog } from './session-dialog'
import { sessionTexts } from './texts'
import { useSessionEnd } from './use-session-end'

// Before Payload asks for the first time: its own requests go through there.
installPanelFetch()

type Question = { trouble: SessionTrouble; owner: PanelAccount; settle: (goesOn: boolean) => void }

/** Around the whole panel: a session that ends is renewed beside what people write, and nothing is thrown away. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { refreshPermissions, setUser, user } = useAuth()
  const { i18n } = useTranslation()
  const [question, setQuestion] = useState<Question | null>(null)
  const t = sessionTexts(i18n.language)
  useSessionEnd()

  useEffect(() => {
    if (!user) {
      setPanelAccount(null)
      return
    }
    const { email = '', id } = user
    setPanelAccount({ id: String(id), email, name: user['name'] ? String(user['name']) : email })
  }, [user])

  useEffect(
    () =>
      setSignIn(
        (trouble) =>
          new Promise((settle) => {
            const owner = panelAccount()
            if (owner) setQuestion({ trouble, owner, settle })
            else settle(false)
          }),
      ),
    [],
  )

  const goOn = useCallback(
    (signedIn: PanelAccount) => {
      if (!question) return
      if (signedIn.id !== question.owner.id) {
        setPanelAccount(signedIn)
        setUser({ user: signedIn as never } as never)
        void refreshPermissions()
      }
      setQuestion(null)
      question.settle(true)
    },
    [question, refreshPermissions, setUser],
  )
  const later = useCallback(() => {
    setQuestion(null)
    question?.settle(false)
  }, [question])

  return (
    <>
      {children}
      <LeaveGuard t={t} />
      {question ? (
        <SessionDialog
          trouble={question.trouble}
          owner={question.owner}
          t={t}
          goOn={goOn}
          later={later}
        />
      ) : null}
    </>
  )
}
