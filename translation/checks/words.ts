import { plainWords, thing } from '@/translation/markup'

import type { Subject } from './check'
import { literalWords } from './icu'

/** The words of a translation and its source as readers see them, without marks and arguments. */
export type Words = { source: string; target: string }

/** For an interface text the words of its `other` branches; empty when they cannot be read. */
export function wordsOf({ kind, source, target }: Subject): Words {
  const words = { source: plainWords(source.text), target: plainWords(target) }
  if (kind !== 'message') return words
  return { source: literalWords(words.source), target: literalWords(words.target) }
}

/** True for what is made of words, not of addresses. */
export const isProse = ({ kind }: Subject): boolean => kind !== 'slug'

/** Words without the stand-ins for things, in single spaces. */
export const tidy = (words: string): string =>
  words.replaceAll(thing, ' ').replace(/\s+/g, ' ').trim()

/** The members of `some` that `others` lack, counting how often each stands there. */
export function missingFrom(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1)
  return some.filter((each) => {
    const count = left.get(each) ?? 0
    left.set(each, count - 1)
    return count <= 0
  })
}
