import { findings, type Check } from './check'
import { isBlank } from '@/lib/blank'
import { plainWords } from '@/translation/markup'

const { error } = findings('empty')

/** A text that says something is translated by a text that says something. */
export const empty: Check = ({ source, target }) =>
  !isBlank(plainWords(source.text)) && isBlank(plainWords(target)) ? [error('empty')] : []
