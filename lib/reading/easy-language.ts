import { sentencesOf, germanWords } from './words'

/** Rules of Easy Language that a text can be checked against without knowing what it means. */
export const easyRules = [
  'long-sentence',
  'several-statements',
  'passive',
  'subjunctive',
  'genitive',
  'long-word',
  'abbreviation',
] as const

export type EasyRule = (typeof easyRules)[number]

/** What does not fit a rule: the words, and the sentence that they stand in. */
export type EasyHint = { rule: EasyRule; words: string; sentence: string }

/** More words than this make a sentence hard to follow. */
const mostWords = 12
/** A word with more letters between two of its joints is hard to read. */
const mostLetters = 13

const becomes = /\b(?:werden|wird|wurden?|worden)\b/i
const participle = /\b(?:ge\p{L}{2,}(?:t|en)|(?:be|er|ver|zer|ent)\p{L}{2,}(?:t|en)|\p{L}+iert)\b/u
const subjunctive = /\b(?:wäre|hätte|würde|könnte|müsste|dürfte|sollte|möchte)(?:n|st|t)?\b/i
const genitive = /\b(?:des|eines|meines|seines|ihres|unseres|dieses)\s+\p{Lu}\p{L}+s\b/u
const clause =
  /,\s+(?:weil|dass|wenn|ob|obwohl|damit|der|die|das|den|dem|welche\p{L}*|wo|was|um)\b/u
const joined = /\b(?:und|oder|aber|denn)\s+(?:ich|du|er|sie|es|wir|ihr|Sie|man|das|der|die)\b/u
const abbreviation = /\b(?:z\. ?B\.|d\. ?h\.|u\. ?a\.|bzw\.|usw\.|ca\.|ggf\.|evtl\.|inkl\.|vgl\.)/

const rest = (sentence: string, pattern: RegExp): string | undefined => pattern.exec(sentence)?.[0]

function passiveIn(sentence: string): string | undefined {
  const verb = rest(sentence, becomes)
  const done = rest(sentence, participle)
  return verb !== undefined && done !== undefined && done !== verb ? `${verb} … ${done}` : undefined
}

const longWordsIn = (sentence: string): string[] =>
  germanWords(sentence).filter((word) =>
    word.split(/[-·]/).some((part) => part.length > mostLetters),
  )

/** Hints on a German text that is meant to be in Easy Language, sentence by sentence. */
export function easyHints(text: string): EasyHint[] {
  return sentencesOf(text).flatMap((sentence) => {
    const hint = (rule: EasyRule, words: string | undefined): EasyHint[] =>
      words === undefined ? [] : [{ rule, words, sentence }]
    const count = germanWords(sentence).length
    return [
      ...hint('long-sentence', count > mostWords ? sentence : undefined),
      ...hint('several-statements', rest(sentence, clause) ?? rest(sentence, joined)),
      ...hint('passive', passiveIn(sentence)),
      ...hint('subjunctive', rest(sentence, subjunctive)),
      ...hint('genitive', rest(sentence, genitive)),
      ...longWordsIn(sentence).flatMap((word) => hint('long-word', word)),
      ...hint('abbreviation', rest(sentence, abbreviation)),
    ]
  })
}
