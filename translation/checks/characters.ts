import { plainWords } from '@/translation/markup'

import { findings, type Check } from './check'

const { warning } = findings('characters')

const invisible = /[\p{Cc}\u200B\u2060\uFEFF\uFFFD]/gu

/** No control signs, no invisible spaces, no sign of a broken encoding that the source does not have. */
export const characters: Check = ({ source, target }) => {
  const from = plainWords(source.text)
  const strange = (plainWords(target).match(invisible) ?? []).filter(
    (sign) => !/[\n\t]/.test(sign) && !from.includes(sign),
  )
  return [...new Set(strange)].map((sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return warning('character', { code: `U+${code}` })
  })
}
