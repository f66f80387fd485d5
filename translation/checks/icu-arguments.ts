import { plainWords } from '@/translation/markup'

import { findings, type Check } from './check'
import { argumentNames, parseIcu } from './icu'

const { error } = findings('icu-arguments')

/** An interface text has the arguments of its source and no others: `{name}` is not `{Name}`. */
export const icuArguments: Check = ({ kind, source, target }) => {
  const words = plainWords(target)
  if (kind !== 'message' || 'fault' in parseIcu(words)) return []
  const wanted = argumentNames(plainWords(source.text))
  const given = argumentNames(words)
  return [
    ...wanted
      .filter((name) => !given.includes(name))
      .map((name) => error('icuArgumentMissing', { name })),
    ...given
      .filter((name) => !wanted.includes(name))
      .map((name) => error('icuArgumentUnknown', { name })),
  ]
}
