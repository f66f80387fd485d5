import { plainWords } from '@/translation/markup'
import type { Unit } from '@/translation/unit'

import { reason, type Reason } from './refusal'

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u
/** Overrides write the letters that follow in the wrong direction; marks and isolates do not. */
const override = /[\u202D\u202E]/u
const lost = '\uFFFD'
const strange = new RegExp(`${control.source}|${override.source}|${lost}`, 'gu')

/** Why a translation cannot be taken over: a character that nobody sees, and that the source does not have. */
export function strangeCharacter(unit: Unit, target: string): Reason | undefined {
  const from = plainWords(unit.source.text)
  const sign = (target.match(strange) ?? []).find((each) => !from.includes(each))
  if (sign === undefined) return undefined
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (sign === lost) return reason('lostCharacter')
  return reason(override.test(sign) ? 'bidiOverride' : 'controlCharacter', { code })
}
