'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { panelTexts } from '@/admin/texts'
import { isLocale } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { momentInWords } from '@/lib/dates'
import { languageName } from '@/lib/language-name'

type AccountPlan = {
  id: string
  type: 'publish' | 'unpublish'
  locale: string | null
  when: string
  title: string
}

async function plansOf(account: string, answer?: object): Promise<AccountPlan[] | undefined> {
  const response = await fetch(`/api/users/${account}/plans`, {
    credentials: 'include',
    ...(answer ? { method: 'POST', body: JSON.stringify(answer) } : {}),
    headers: { 'content-type': 'application/json' },
  })
  if (!response.ok) return undefined
  return ((await response.json()) as { plans: AccountPlan[] }).plans
}

/** In an account: what it has planned, for admins to keep or cancel before the account loses the right to it. */
export function AccountPlans() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [plans, setPlans] = useState<AccountPlan[]>([])
  const panel = panelLanguage(i18n.language)
  const t = panelTexts(panel)
  const account = id ? String(id) : ''
  const isAdmin = Boolean((user as { roles?: string[] } | null)?.roles?.includes('admin'))
  useEffect(() => {
    if (account && isAdmin)
      void plansOf(account).then((found) => {
        setPlans(found ?? [])
      })
  }, [account, isAdmin])
  if (plans.length === 0) return null
  const decide = async (plan: string, answer: 'cancel' | 'keep') => {
    const left = await plansOf(account, { plan, answer })
    if (left) setPlans(left)
    else toast.error(t.notPlanned)
  }
  return (
    <section className="leitbild-plan field-type">
      <h2>{t.accountPlans}</h2>
      <p>{t.accountPlansHint}</p>
      <ul>
        {plans.map(({ id: plan, locale, title, type, when }) => (
          <li key={plan}>
            <span>
              {title || t.untitled} · {t[type]} ·{' '}
              {isLocale(locale) ? languageName(locale, panel) : t.allLanguages}
              {when ? ` · ${momentInWords(when, panel)}` : ''}
            </span>
            {(['keep', 'cancel'] as const).map((answer) => (
              <Button
                buttonStyle="secondary"
                key={answer}
                margin={false}
                onClick={() => void decide(plan, answer)}
                size="small"
              >
                {answer === 'keep' ? t.keepPlan : t.cancelPlan}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
