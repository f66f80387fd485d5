'use client'

import { EmailField, Form, FormSubmit, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

/** Asks for the address. Payload's own form says that a mail was sent even when the server refused. */
export function ForgotForm() {
  const { t } = useTranslation()
  const [isSent, setIsSent] = useState(false)
  const [heading, text] = isSent
    ? [t('authentication:emailSent'), t('authentication:checkYourEmailForPasswordReset')]
    : [t('authentication:forgotPassword'), t('authentication:forgotPasswordEmailInstructions')]
  return (
    <>
      <div className="form-header" role="status">
        <h1>{heading}</h1>
        <p>{text}</p>
      </div>
      {isSent ? null : (
        <Form
          action="/api/users/forgot-password"
          className="forgot-password__form"
          disableSuccessStatus
          method="POST"
          onSuccess={() => {
            setIsSent(true)
          }}
        >
          <EmailField
            field={{
              name: 'email',
              admin: { autoComplete: 'email' },
              label: t('general:email'),
              required: true,
            }}
            path="email"
          />
          <FormSubmit size="large">{t('general:submit')}</FormSubmit>
        </Form>
      )}
    </>
  )
}
