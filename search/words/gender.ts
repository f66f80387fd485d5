/** What may follow a mark of gender inside one word: "Migrant*innen", "Expert:in", "jede_r", "Leser/-innen". */
export const genderSuffix = String.raw`(?:[*:_·•]|/-?)(?:innen|in|r|e|n|s|er|es|en|em|m)(?!\p{L})|[*:_·•]innen\p{L}+|\(in(?:nen)?\)\p{L}*`

const marks = /(?:[*:_·•]|\/-?)(?=\p{L})|[()]/gu
const innerCapital = /(?<=\p{Ll})I(?=n\p{Ll}*$)/u

/** The word without its mark of gender: "Migrant*innen" and "MigrantInnen" become "Migrantinnen". */
export const withoutMark = (word: string): string =>
  word.replace(marks, '').replace(innerCapital, 'i')

// Verbs and adverbs that end like the plural of women.
const noPlural = /^(?:abs|anb|ausr|bes|entr|entsp|ers|ger|verr)innen$|(?:beg|gew)innen$/
const person =
  /(?:er|ist|ent|ant|eur|tor|sor|log|arzt|anwalt|freund|kolleg|beamt|expert|architekt|bot|wirt)(?=in$)/

/**
 * The form that all forms of a word for people share, from the folded word: "migrantinnen" and "migrantin"
 * become "migrant".
 */
export function commonForm(word: string): string {
  if (word.length > 8 && word.endsWith('innen') && !noPlural.test(word)) return word.slice(0, -5)
  if (word.length > 5 && person.test(word)) return word.slice(0, -2)
  return word
}
