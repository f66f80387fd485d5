import { sentencesOf, syllablesOf, germanWords } from './words'

export type ReadingScores = {
  sentences: number
  words: number
  /** Flesch's reading ease with the numbers of Toni Amstad for German; 100 is very easy, 0 very hard. */
  flesch: number
  /** The first Wiener Sachtextformel: about the school year that the text suits. */
  wiener: number
}

const round = (value: number) => Math.round(value * 10) / 10

/** How hard a German text is to read; undefined for a text without words. */
export function readingScores(text: string): ReadingScores | undefined {
  const words = germanWords(text)
  const sentences = sentencesOf(text)
  if (words.length === 0) return undefined
  const syllables = words.map(syllablesOf)
  const percent = (fits: (word: string, count: number) => boolean) =>
    (words.filter((word, at) => fits(word, syllables[at] ?? 1)).length / words.length) * 100
  const sentenceLength = words.length / sentences.length
  const wordLength = syllables.reduce((sum, count) => sum + count, 0) / words.length
  const wiener =
    0.1935 * percent((_, count) => count >= 3) +
    0.1672 * sentenceLength +
    0.1297 * percent((word) => word.length > 6) -
    0.0327 * percent((_, count) => count === 1) -
    0.875
  return {
    sentences: sentences.length,
    words: words.length,
    flesch: round(180 - sentenceLength - 58.5 * wordLength),
    wiener: round(wiener),
  }
}
