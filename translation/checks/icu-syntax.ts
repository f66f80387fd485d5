import { plainWords } from '@/translation/markup'

import { findings, type Check } from './check'
import { parseIcu } from './icu'

const { error } = findings('icu-syntax')

/** An interface text can be read: `{count, plural, one {# page}` has lost a brace. */
export const icuSyntax: Check = ({ kind, target }) => {
  if (kind !== 'message') return []
  const parsed = parseIcu(plainWords(target))
  if ('elements' in parsed) return []
  return [error('icuSyntax', { fault: parsed.fault, place: (parsed.at + 1).toString() })]
}
