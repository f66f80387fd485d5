import { pick as pickBy, seeded } from '@/tests/helpers/random'

const syllables =
  'be ra tun gen men schen han del ar bei ter aus beu tung recht wohn raum kin der schutz stel le mit gren ze ver fah ren lo sung spra che ge walt'.split(
    ' ',
  )

/** Texts whose words are as frequent as in real ones (Zipf), a tenth of them compounds. */
export function inventedTexts(seed: number) {
  const next = seeded(seed)
  const pick = <Item>(items: Item[]): Item => pickBy(items, next)
  const word = () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables)).join('')
  const plain = [...new Set(Array.from({ length: 20_000 }, word))]
  const compounds = Array.from({ length: 60_000 }, () => `${pick(plain)}s${pick(plain)}`)
  const all = [...plain, ...compounds]
  /** A word by its rank: the first is the most frequent one. */
  const frequent = () => all[Math.floor(all.length ** next()) - 1] ?? all[0] ?? ''
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 12) }, frequent).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const text = (words: number) => {
    const sentences: string[] = []
    for (let count = 0; count < words; count += 14) sentences.push(sentence())
    return sentences.join(' ')
  }
  const title = () => Array.from({ length: 3 + Math.floor(next() * 4) }, frequent).join(' ')
  /** One to three words, a tenth of them rare or in no text, one in twenty typed wrongly. */
  const question = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
      const found = next() < 0.1 ? pick(all) : frequent()
      return next() < 0.05 && found.length > 6 ? found.slice(0, 3) + found.slice(4) : found
    }).join(' ')
  return { question, text, title }
}
