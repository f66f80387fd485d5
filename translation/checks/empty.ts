import { findings, type Check } from './check'
import { plainWords } from '@/translation/markup'

const { error } = findings('empty')

/** A text that says something is translated by a text that says something. */
export const empty: Check = ({ source, target }) =>
  plainWords(source.text).trim() && !plainWords(target).trim() ? [error('empty')] : []
