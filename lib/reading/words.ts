/** Groups of letters that are spoken as one sound; the longer ones come first. */
const vowels = /äu|au|eu|ei|ai|ie|oo|aa|ee|ou|[aeiouyäöü]/g

/** The syllables of a German word, as far as its letters tell: one for each vowel or double vowel, at least one. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/([^aeiouyäöü])ion/g, '$1i-on')
  return Math.max(1, (plain.match(vowels) ?? []).length)
}

/** A word is letters; a hyphen or a middle dot inside it joins the parts of a long one. */
const wordPattern = /[\p{L}\p{M}]+(?:[-·'’*][\p{L}\p{M}]+)*/gu

export const germanWords = (text: string): string[] => text.match(wordPattern) ?? []

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /\b(?:z\. ?B|d\. ?h|u\. ?a|e\. ?V|bzw|usw|ca|Nr|Dr|Prof|Str|Abs|Art|vgl|evtl|ggf|inkl|Tel)\./g

/** Keeps full stops of abbreviations, numbers and dates apart from those of sentences. */
const dotless = (text: string): string =>
  text
    .replace(abbreviation, (found) => found.replaceAll('.', '\u2024'))
    .replace(
      /(\d)\.(?=\s?\d|\s(?:Januar|Februar|März|April|Mai|Ju|Aug|Sep|Okt|Nov|Dez))/g,
      '$1\u2024',
    )

/** The sentences of a text. Each line is one at least: headings and items of a list end without a full stop. */
export const sentencesOf = (text: string): string[] =>
  dotless(text)
    .split(/(?<=[.!?:][“”"»)]?)\s+|\n+/)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => germanWords(sentence).length > 0)
