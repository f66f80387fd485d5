import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { sendsMail } from '@/lib/mail'

import { ForgotForm } from './forgot-form'

/** The page for a forgotten password; without a mail server it says who helps. */
export function ForgotPassword({ initPageResult: { req } }: AdminViewServerProps) {
  if (req.user) redirect('/admin/account')
  return (
    <main>
      {sendsMail(req.payload) ? (
        <ForgotForm />
      ) : (
        <div className="form-header">
          <h1>{req.t('authentication:forgotPassword')}</h1>
          <p>{panelTexts(req.i18n.language).forgotWithoutMail}</p>
        </div>
      )}
      <Link href="/admin/login" prefetch={false}>
        {req.t('authentication:backToLogin')}
      </Link>
    </main>
  )
}
