import { getRequestConfig } from 'next-intl/server'
import { locale as localeOfPath } from 'next/root-params'

import { withMessages } from '@/lib/messages'
import { interfaceTexts } from '@/queries/interface-texts'

import { defaultLocale, isLocale } from './locales'
import { messagesOf } from './messages'
import { timeZone } from './time-zone'

/**
 * The texts of the language that stands in the path, those of the translation desk over those of the
 * file; dates are those of the organisation's place.
 */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await localeOfPath())
  const code = isLocale(asked) ? asked : defaultLocale
  const messages = withMessages(await messagesOf(code), await interfaceTexts(code))
  return { locale: code, messages, timeZone }
})
