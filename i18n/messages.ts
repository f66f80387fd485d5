import type fileMessages from '@/messages/de.json'

import type { Locale } from './locales'

export type Messages = typeof fileMessages

/** The interface texts that the file of a language holds: what is shown until somebody changes it. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const file = (await import(`../messages/${locale}.json`, { with: { type: 'json' } })) as {
    default: Messages
  }
  return file.default
}
