import { longestQuestion } from '@/lib/search-address'
import type { Meant } from '@/lib/search-views'
import { isStopWord } from '@/search/words/stop-words'
import { type Token, tokensOf } from '@/search/words/tokens'

import type { Language, IndexMemory } from './memory'
import type { SynonymTable } from './synonyms'

const mostWords = 10
const mostContaining = 20
/** Compounds that were split before a known word came into the texts. */
const mostNewer = 8

/** One thing that was asked for, in all the ways in which a text may say it. */
export type Wanted = {
  /** Ways of FTS5 to say it; one of them is enough. */
  ways: string[]
  /** Parts of a compound, of which a text may have some. */
  parts: string[]
  /** The stems that are marked in texts. */
  stems: Set<string>
  /** The stem of the word itself. */
  stem: string
}

export type ReadQuestion = {
  wanted: Wanted[]
  /** Stems that stand beside each other, in quotation marks. */
  phrases: string[][]
  /** The question with known words instead of unknown ones. */
  meant: Meant | undefined
}

const quotes = /["“”„«»‟]([^"“”„«»‟]+)["“”„«»‟]/gu

export const quoted = (stem: string): string => `"${stem.replaceAll('"', '')}"`
export const all = (ways: string[]): string =>
  ways.length === 1 ? (ways[0] ?? '') : `(${ways.join(' AND ')})`
export const any = (ways: string[]): string =>
  ways.length === 1 ? (ways[0] ?? '') : `(${ways.join(' OR ')})`

type Correction = { from: number; to: number; shown: string; isUsed: boolean }

function wantWord(token: Token, language: Language, memory: IndexMemory) {
  const { vocabulary } = language
  const { word } = token
  const entry = vocabulary.get(word)
  const stem = language.stem(word)
  const parts = vocabulary.split(word)
  const ways = [quoted(stem)]
  const stems = new Set([stem])
  const addStem = (other: string) => {
    if (stems.has(other)) return
    stems.add(other)
    ways.push(quoted(other))
  }
  if (parts.length > 0) {
    ways.push(all(parts.map(quoted)))
    for (const part of parts) stems.add(part)
  }
  const isKnown = vocabulary.hasStem(stem)
  if (!entry || !memory.isSettled(entry.id))
    for (const other of vocabulary.containing(word).slice(0, entry ? mostNewer : mostContaining))
      addStem(other.stem)
  let correction: Correction | undefined
  const { from, to } = token
  if (!isKnown && ways.length === 1) {
    const near = vocabulary.near(word)
    const fixed = near.length > 0 ? [] : vocabulary.nearParts(word)
    const others = near.length + fixed.length > 0 ? near : vocabulary.alike(word)
    for (const other of others) addStem(other.stem)
    if (fixed.length > 0) ways.push(all(fixed.map((part) => quoted(part.stem))))
    for (const part of fixed) stems.add(part.stem)
    const shown = others[0]?.shown ?? fixed.map((part) => part.shown).join(' ')
    if (shown) correction = { from, to, shown, isUsed: true }
  } else if (entry && entry.documents < 3 && word.length > 4) {
    const [better] = vocabulary.near(word, 1)
    if (better && better.documents > 10 * entry.documents && better.stem !== stem)
      correction = { from, to, shown: better.shown, isUsed: false }
  }
  return { wanted: { ways, parts, stems, stem }, correction }
}

/** The words of a question that say something; all of them where none does. */
function tellingTokens(text: string, language: Language): Token[] {
  const tokens = [...tokensOf(text, language.locale)].slice(0, 3 * mostWords)
  const telling = tokens.filter(({ word }) => !isStopWord(word, language.locale))
  return (telling.length > 0 ? telling : tokens).slice(0, mostWords)
}

/** Reads what somebody typed: words, phrases in quotation marks, words that were probably meant. */
export function readQuestion(
  typed: string,
  language: Language,
  memory: IndexMemory,
  synonyms: SynonymTable,
): ReadQuestion {
  const text = typed.normalize('NFC').slice(0, longestQuestion)
  const phrases = [...text.matchAll(quotes)]
    .map(([, inner = '']) => language.reader.read(inner).stems.slice(0, mostWords))
    .filter((stems) => stems.length > 1)
  const tokens = tellingTokens(text, language)
  const corrections: Correction[] = []
  const wanted: Wanted[] = []
  for (let at = 0; at < tokens.length;) {
    const rest = tokens.slice(at).map(({ word }) => language.stem(word))
    const { length, others } = synonyms.at(rest)
    const group = tokens.slice(at, at + length).map((token) => wantWord(token, language, memory))
    const ways = [all(group.map((each) => any(each.wanted.ways)))]
    const stems = new Set(group.flatMap((each) => [...each.wanted.stems]))
    for (const other of others) {
      ways.push(all(other.map(quoted)))
      for (const stem of other) stems.add(stem)
    }
    const parts = group.flatMap((each) => each.wanted.parts)
    wanted.push({ ways, parts, stems, stem: rest.slice(0, length).join(' ') })
    for (const { correction } of group) if (correction) corrections.push(correction)
    at += length
  }
  let words = text
  for (const { from, shown, to } of corrections.toReversed())
    words = words.slice(0, from) + shown + words.slice(to)
  const isUsed = corrections.some((each) => each.isUsed)
  return {
    wanted,
    phrases,
    meant: corrections.length > 0 ? { words, isUsed } : undefined,
  }
}
