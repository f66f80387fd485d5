import { getRequestConfig } from 'next-intl/server'
import { locale as localeOfPath } from 'next/root-params'

import type messages from '@/messages/de.json'

import { defaultLocale, isLocale } from './locales'

/** The texts of the language that stands in the path; dates are those of the organisation's place. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await localeOfPath())
  const code = isLocale(asked) ? asked : defaultLocale
  const file = (await import(`../messages/${code}.json`)) as { default: typeof messages }
  return { locale: code, messages: file.default, timeZone: 'Europe/Berlin' }
})
