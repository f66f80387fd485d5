import type { PanelLanguage } from '@/i18n/panel-languages'
import type { Finding } from '@/translation/checks/check'
import { say } from '@/translation/checks/say'

import { faultMessages, type FaultKey } from './messages'

/** Why something in a file is refused; a check's finding is a reason too. */
export type Reason = { fault: FaultKey; values: Record<string, string> } | Finding

export const reason = (fault: FaultKey, values: Record<string, string> = {}): Reason => ({
  fault,
  values,
})

/** A reason as a sentence in the language of the panel. */
export function sayReason(why: Reason, language: PanelLanguage): string {
  if (!('fault' in why)) return say(why, language)
  const text = faultMessages[language][why.fault]
  return text.replace(/\{(\w+)\}/g, (_, name: string) => why.values[name] ?? '')
}

/** Thrown for a file that is refused as a whole; nothing of it is used. `line` counts from 1. */
export class Refusal extends Error {
  readonly line: number
  readonly why: Reason

  constructor(line: number, fault: FaultKey, values: Record<string, string> = {}) {
    const why = reason(fault, values)
    super(`line ${line}: ${sayReason(why, 'en')}`)
    this.line = line
    this.why = why
  }
}
