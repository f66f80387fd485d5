const { everywhere, german } = require('./words.cjs')

const properties = '"aria-label"|children|label|tooltip'
const patternOf = (words) => new RegExp(`(${properties}):"(${Object.keys(words).join('|')})"`, 'g')

/** Puts the language of the panel into the place of words that Payload writes in English alone. */
module.exports = function fixedWordsLoader(source) {
  return source
    .replace(
      patternOf(everywhere),
      (_, property, word) => `${property}:${JSON.stringify(everywhere[word])}`,
    )
    .replace(patternOf(german), (all, property, word) => {
      const isGerman = 'globalThis.document?.documentElement.lang==="de"'
      return `${property}:${isGerman}?${JSON.stringify(german[word])}:${JSON.stringify(word)}`
    })
}
