import type { Locale } from '@/i18n/locales'

import { splitCompound } from '@/search/words/compounds'
import { distanceOf, lettersOf, mayBeNear, mistakesIn } from '@/search/words/distance'
import { stemOf } from '@/search/words/stem'
import { isStopWord } from '@/search/words/stop-words'

import { createEdges } from './edges'

/** A word of the published texts. */
export type Word = {
  id: number
  word: string
  stem: string
  /** As it was written where it was found first. */
  shown: string
  /** Documents that have it. */
  documents: number
  letters: number
}

/** Shorter words tell little about a compound that holds them. */
const shortestPart = 4
const mostNear = 3
/** Each look for a near word goes through all words. */
const mostLooks = 3
const mostContaining = 40
const leastLikeness = 0.55

const trigramsOf = (word: string): Set<string> => {
  const trigrams = new Set<string>()
  for (let at = 0; at <= word.length - 3; at += 1) trigrams.add(word.slice(at, at + 3))
  return trigrams
}

/** All words of the published texts of a language. A word is in here as long as a document has it. */
export function createVocabulary(locale: Locale) {
  const words = new Map<string, Word>()
  const byId = new Map<number, Word>()
  const stems = new Map<string, number>()
  const splits = new Map<string, string[]>()
  const hasCompounds = locale === 'de'
  const edges = createEdges(() => words.keys())

  const enter = (entry: Omit<Word, 'letters' | 'stem'>): Word => {
    const { word } = entry
    const kept = { ...entry, stem: stemOf(word, locale), letters: lettersOf(word) }
    words.set(word, kept)
    byId.set(kept.id, kept)
    edges.add(word)
    stems.set(kept.stem, (stems.get(kept.stem) ?? 0) + 1)
    return kept
  }

  const remove = (word: Word) => {
    words.delete(word.word)
    byId.delete(word.id)
    const left = (stems.get(word.stem) ?? 1) - 1
    if (left > 0) stems.set(word.stem, left)
    else stems.delete(word.stem)
  }

  const isPart = (word: string) => word.length >= shortestPart && !isStopWord(word, locale)
  const known = {
    word: (word: string) => words.has(word) && isPart(word),
    end: (word: string) => isPart(word) && (words.has(word) || stems.has(stemOf(word, locale))),
  }

  /** The stems of the parts of a compound, along the words that are known now. */
  const split = (word: string): string[] => {
    if (!hasCompounds) return []
    const own = stemOf(word, locale)
    const parts = splitCompound(word, known).map((part) => stemOf(part, locale))
    return [...new Set(parts)].filter((part) => part !== own)
  }

  /** The same for a word of the texts; what it was split into is remembered for a while. */
  const partsOf = (word: string): string[] => {
    const before = splits.get(word)
    if (before) return before
    const made = split(word)
    if (words.has(word)) splits.set(word, made)
    return made
  }

  /** Known words near to one that is not, nearest first, then the ones that more documents have. */
  const near = (word: string, most = mistakesIn(word)): Word[] => {
    if (most === 0) return []
    const letters = lettersOf(word)
    const found: { entry: Word; distance: number }[] = []
    for (const entry of words.values()) {
      if (Math.abs(entry.word.length - word.length) > most) continue
      if (entry.word.length < 3 || !mayBeNear(entry.letters, letters, most)) continue
      const distance = distanceOf(word, entry.word, most)
      if (distance > most || distance === 0 || /\d/.test(entry.word)) continue
      found.push({
        entry,
        distance: distance + (entry.word.startsWith(word.slice(0, 1)) ? 0 : 0.5),
      })
    }
    found.sort((a, b) => a.distance - b.distance || b.entry.documents - a.entry.documents)
    const best = found[0]?.distance ?? 0
    return found
      .filter(({ distance }) => distance <= best + 0.5)
      .slice(0, mostNear)
      .map(({ entry }) => entry)
  }

  /** The parts of a compound in which one part is known and the other one is typed wrongly. */
  const nearParts = (word: string): Word[] => {
    if (!hasCompounds || word.length < 10) return []
    let looks = 0
    for (let at = word.length - shortestPart - 1; at >= shortestPart; at -= 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)]
      const isTail = known.end(tail)
      const first = words.get(head)
      if (isTail || first) looks += 1
      if (looks > mostLooks) return []
      const fixed = isTail ? near(head.replace(/s$/, ''))[0] : undefined
      if (fixed) return [fixed, words.get(tail) ?? fixed]
      if (!first || !known.word(head)) continue
      const last = near(tail)[0] ?? near(tail.replace(/^(?:e?s|e?n)/, ''))[0]
      if (last) return [first, last]
    }
    return []
  }

  /** Known words that look much like one that is not: they share most of their rows of three letters. */
  const alike = (word: string): Word[] => {
    const own = trigramsOf(word)
    if (own.size < 4) return []
    const [start, end] = [word.slice(0, 3), word.slice(-4)]
    const found: { entry: Word; likeness: number }[] = []
    for (const entry of words.values()) {
      if (!entry.word.startsWith(start) && !entry.word.includes(end)) continue
      const other = trigramsOf(entry.word)
      const shared = [...own].filter((each) => other.has(each)).length
      const likeness = (2 * shared) / (own.size + other.size)
      if (likeness >= leastLikeness) found.push({ entry, likeness })
    }
    found.sort((a, b) => b.likeness - a.likeness)
    return found.slice(0, mostNear).map(({ entry }) => entry)
  }

  /** Known words that begin or end with `part`: compounds with it that came into the texts before it. */
  const containing = (part: string): Word[] => {
    if (part.length < shortestPart) return []
    const found = hasCompounds
      ? [...edges.starting(part), ...edges.ending(part)]
      : edges.starting(part)
    return [...new Set(found)]
      .flatMap((word) => words.get(word) ?? [])
      .filter(({ word }) => word !== part)
      .sort((a, b) => b.documents - a.documents)
      .slice(0, mostContaining)
  }

  return {
    alike,
    byId: (id: number) => byId.get(id),
    clearSplits: () => {
      splits.clear()
    },
    containing,
    enter,
    get: (word: string) => words.get(word),
    hasStem: (stem: string) => stems.has(stem),
    near,
    nearParts,
    partsOf,
    remove,
    split,
    size: () => words.size,
  }
}

export type Vocabulary = ReturnType<typeof createVocabulary>
