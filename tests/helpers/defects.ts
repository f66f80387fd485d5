import { plainWords } from '@/translation/markup'

import type { Pair } from './demo-pairs'
import { pick } from './random'

/** One way to spoil a good translation; null when this pair cannot be spoilt so. */
export type Defect = {
  check: string
  /** Checks that may rightly speak too. */
  also?: string[]
  spoil: (pair: Pair, random: () => number) => { source?: string; target: string } | null
}

const isText = ({ kind }: Pair) => kind !== 'message' && kind !== 'slug'
const long = (pair: Pair) => isText(pair) && plainWords(pair.target).split(' ').length > 5

/** Puts `what` behind a word of both texts, so that only its form differs. */
const inserted = (text: string, what: string) => text.replace(/ (?=[\p{L}])/u, ` ${what} `)
const both = (check: string, from: string, to: string, also: string[] = []): Defect => ({
  check,
  also,
  spoil: (pair) => {
    if (!long(pair) || !/ \p{L}/u.test(pair.source.text) || !/ \p{L}/u.test(pair.target))
      return null
    return { source: inserted(pair.source.text, from), target: inserted(pair.target, to) }
  },
})
const when = (
  check: string,
  spoil: (target: string, pair: Pair, random: () => number) => string,
  also: string[] = [],
): Defect => ({
  check,
  also,
  spoil: (pair, random) => {
    const target = spoil(pair.target, pair, random)
    return target === pair.target ? null : { target }
  },
})
const ofText =
  (change: (target: string, random: () => number) => string) =>
  (target: string, pair: Pair, random: () => number) =>
    long(pair) ? change(target, random) : target
const ofMessage = (change: (target: string) => string) => (target: string, pair: Pair) =>
  pair.kind === 'message' ? change(target) : target
const ofMarks = (change: (target: string) => string) => (target: string, pair: Pair) =>
  pair.source.tags.length > 0 ? change(target) : target

export const defects: Defect[] = [
  when(
    'icu-syntax',
    ofMessage((target) => target.replace(/\}$|\}(?=[^}]*$)/, '')),
  ),
  when(
    'icu-syntax',
    ofMessage((target) => target.replace('plural', 'plurals')),
  ),
  when(
    'icu-arguments',
    ofMessage((target) => target.replace(/\{(\w)/, (_, letter: string) => `{x${letter}`)),
    ['icu-branches'],
  ),
  when(
    'icu-arguments',
    ofMessage((target) => target.replace(/\{\w+\}/, '')),
    ['double-space', 'edge-space', 'end-punctuation'],
  ),
  when(
    'icu-branches',
    ofMessage((target) => target.replace(/ one \{[^}]*\}/, '')),
  ),
  when(
    'icu-branches',
    ofMessage((target) => target.replace(' one {', ' few {')),
  ),
  when(
    'tags',
    ofMarks((target) => target.replace(/<\/?1>/g, '')),
  ),
  when(
    'tags',
    ofMarks((target) => target.replace('</1>', '')),
  ),
  when(
    'tags',
    ofMarks((target) => target.replaceAll('1>', '7>')),
  ),
  when(
    'tags',
    ofMarks((target) => `${target} <1>x</1>`),
    ['end-punctuation'],
  ),
  when(
    'numbers',
    ofText((target) =>
      target.replace(/\b(?:19|20)\d\d\b/, (year) => (Number(year) - 1).toString()),
    ),
    ['dates'],
  ),
  both('numbers', '1.234,5', '1.234,5'),
  both('numbers', '12.500', '12.500'),
  both('numbers', '3,75', '3.57'),
  both('numbers', '48', '84'),
  both('dates', '12. Mai 2015', '12. Mai 2015'),
  both('dates', '18. Oktober', '17 October'),
  both('dates', '03.09.2021', '03.09.2021', ['numbers']),
  both('email', 'beratung@example.org', 'beratng@example.org'),
  both('email', 'info@example.org', 'info@example.com'),
  both('phone', '030 2639 1176', '030 2639 1167'),
  both('phone', '+49 89 12345678', '+49 89 1234567'),
  both('url', 'https://example.org/hilfe', 'https://example.org/hilf'),
  both('url', 'www.example.org', 'www.example.com'),
  when(
    'edge-space',
    ofText((target, random) => pick([` ${target}`, `${target} `], random)),
  ),
  when(
    'double-space',
    ofText((target) => target.replace(/(?<=\p{L}) (?=\p{L})/u, '  ')),
  ),
  when(
    'end-punctuation',
    ofText((target) => target.replace(/[.!?]$/, '')),
  ),
  when(
    'end-punctuation',
    ofText((target) => (/\p{L}$/u.test(target) ? `${target}.` : target)),
  ),
  when(
    'end-punctuation',
    ofText((target) => target.replace(/\.$/, '?')),
  ),
  both('quotation', '„Wort“', '„word“'),
  both('quotation', '„Wort“', '"word"'),
  both('quotation', '„Wort“', '”word”'),
  both('brackets', '(Wort)', '(word'),
  when('copy', (target, pair) => (long(pair) ? pair.source.text : target), [
    'numbers',
    'dates',
    'quotation',
    'forbidden-terms',
    'preferred-terms',
  ]),
  both('forbidden-terms', 'Betroffene', 'victims'),
  both('preferred-terms', 'Fachberatungsstelle', 'office'),
  when(
    'characters',
    ofText((target) => target.replace(/(?<=\p{L})(?=\p{L})/u, '\u200B')),
    ['preferred-terms'],
  ),
  when(
    'characters',
    ofText((target) => target.replace(/\p{L}/u, '\uFFFD')),
    ['preferred-terms'],
  ),
  when('slug', (target, pair) => (pair.kind === 'slug' ? `${target} ü` : target)),
  when('empty', (target, pair) => (isText(pair) ? ' ' : target)),
]
