'use client'

import { useField, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * While an account is an invitation its form asks for no password. Payload's form cannot be saved without one;
 * the server does not use what stands here.
 */
export function InvitedPassword({ path: invite }: { path: string }) {
  const { value: isInvited } = useField<boolean>({ path: invite })
  const { dispatchFields } = useForm()
  // The whole field: Payload's form puts its own empty value there again after it has loaded.
  const password = useFormFields(([fields]) => fields['password'])
  const repeated = useFormFields(([fields]) => fields['confirm-password'])
  const word = useRef('')
  useEffect(() => {
    if (!isInvited && !word.current) return
    word.current = isInvited ? word.current || `${crypto.randomUUID()}-${crypto.randomUUID()}` : ''
    const { current: value } = word
    const fields = { password, 'confirm-password': repeated }
    for (const [path, field] of Object.entries(fields))
      if (field && field.value !== value)
        dispatchFields({ type: 'UPDATE', path, value, valid: isInvited })
  }, [dispatchFields, isInvited, password, repeated])
  return isInvited ? <span className="leitbild-invites" hidden /> : null
}
