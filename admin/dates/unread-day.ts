import { toast } from '@payloadcms/ui'

/**
 * Whether a field of the page holds words that are no day, such as 30.02.2026. What is stored is the day from
 * before, so nothing may be published as if the new one counted: the field is focused, and its reason is shown.
 */
export function refusesUnreadDay(): boolean {
  const field = document.querySelector<HTMLInputElement>('.leitbild-day input[aria-invalid="true"]')
  if (!field) return false
  const reason = document.getElementById(field.getAttribute('aria-describedby') ?? '')
  field.focus()
  toast.error(reason?.textContent)
  return true
}
