import type { Locale } from '@/i18n/locales'
import { contentState } from '@/lib/content-state'

import type { Reader } from './reader'

/**
 * Remembers what `read` finds for visitors until the content changes. For what many pages show and is small:
 * one answer a language.
 */
export function remembered<Found>(
  read: (reader: Reader) => Promise<Found>,
): (reader: Reader) => Promise<Found> {
  const known = new Map<Locale, { state: string; found: Promise<Found> }>()
  return (reader) => {
    const { locale, user } = reader
    // Asked before reading begins: what changes meanwhile is another state.
    const state = contentState()
    if (user || state === undefined) return read(reader)
    const before = known.get(locale)
    if (before?.state === state) return before.found
    const found = read(reader)
    known.set(locale, { state, found })
    found.catch(() => {
      if (known.get(locale)?.found === found) known.delete(locale)
    })
    return found
  }
}
