import { type Locale } from '@/i18n/locales'
import { remembered } from '@/lib/remembered'

import type { Reader } from './reader'

/** Reads once for all visitors of a language until the content changes; for staff in preview each time. */
export function forVisitors<Found>(
  read: (reader: Reader) => Promise<Found>,
): (reader: Reader) => Promise<Found> {
  const known = remembered((locale) => read({ locale: locale as Locale, user: null }))
  return (reader) => (reader.user ? read(reader) : known(reader.locale))
}
