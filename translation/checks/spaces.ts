import { plainWords } from '@/translation/markup'

import { findings, type Check } from './check'

const edge = findings('edge-space')
const double = findings('double-space')

/** A translation begins and ends with a space only where its source does. */
export const edgeSpace: Check = ({ source, target }) => {
  const [from, to] = [plainWords(source.text), plainWords(target)]
  if (!to.trim()) return []
  const differs = (place: RegExp) => place.test(from) !== place.test(to)
  return [
    ...(differs(/^\s/) ? [edge.warning('spaceAtStart')] : []),
    ...(differs(/\s$/) ? [edge.warning('spaceAtEnd')] : []),
  ]
}

/** No two spaces in a row that the source does not have. */
export const doubleSpace: Check = ({ source, target }) => {
  const twice = /\S[ \u00A0\t]{2,}\S/u
  if (!twice.test(plainWords(target)) || twice.test(plainWords(source.text))) return []
  return [double.warning('spaceTwice')]
}
