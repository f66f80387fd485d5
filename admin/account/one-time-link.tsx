'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { panelTexts } from '@/admin/texts'

type Known = { hasPassword: boolean; sendsMail: boolean }
type Made = { link?: string; sentTo?: string; errors?: { message?: string }[] }

const button = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

/** In an account, for admins: the link with which its owner chooses a password, shown once or sent. */
export function OneTimeLink() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [known, setKnown] = useState<Known | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const t = panelTexts(i18n.language)
  const isAdmin = Boolean((user as { roles?: string[] } | null)?.roles?.includes('admin'))
  const address = id && isAdmin ? `/api/users/${String(id)}/link` : ''
  useEffect(() => {
    const stop = new AbortController()
    if (address)
      fetch(address, { credentials: 'include', signal: stop.signal })
        .then(async (answer) => {
          if (answer.ok) setKnown((await answer.json()) as Known)
        })
        .catch(() => undefined)
    return () => {
      stop.abort()
    }
  }, [address])
  if (!address || !known || user?.id === id) return null
  const make = async (query: string) => {
    const headers = { 'Accept-Language': i18n.language }
    const request = { method: 'POST', credentials: 'include', headers } as const
    const answer = await fetch(`${address}${query}`, request)
    const body = (await answer.json()) as Made
    if (answer.ok) setMade(body)
    else toast.error(body.errors?.[0]?.message ?? t.notPlanned)
  }
  return (
    <section className="leitbild-plan field-type">
      <h2>{t.oneTimeLink}</h2>
      {known.hasPassword ? null : <p>{t.notChosenYet}</p>}
      <p>{t.linkHint}</p>
      {known.sendsMail ? (
        <Button {...button} onClick={() => void make('?by=mail')}>
          {t.sendLink}
        </Button>
      ) : null}
      <Button {...button} onClick={() => void make('')}>
        {t.makeLink}
      </Button>
      <div role="status">
        {made?.sentTo ? <p>{t.linkSent.replace('{email}', made.sentTo)}</p> : null}
        {made?.link ? (
          <>
            <p>{t.linkOnce}</p>
            <code className="leitbild-link">{made.link}</code>
          </>
        ) : null}
      </div>
    </section>
  )
}
