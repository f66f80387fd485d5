/** Letters between the parts of a German compound: "Menschenhandel-s-opfer". */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e']

const shortestPart = 4
/** A known word of this length is a part also where the rest of the compound is unknown. */
const longPart = 8
const longestWord = 60

type Known = {
  /** Whether a word stands by itself somewhere. */
  word: (word: string) => boolean
  /** Whether it does so in any inflection: the end of a compound is inflected. */
  end: (word: string) => boolean
}

/** A part may lose its last letter in a compound: "Schule" in "Schulpflicht", "Sprache" in "Sprachmittlung". */
function headOf(part: string, known: Known): string | undefined {
  if (known.word(part)) return part
  const whole = `${part}e`
  return known.word(whole) ? whole : undefined
}

/** The words at the end of `word` from `at` on, all of them known; undefined when there are none. */
function rest(word: string, at: number, known: Known, depth: number): string[] | undefined {
  const tail = word.slice(at)
  if (known.end(tail)) return [tail]
  return depth > 0 ? whole(tail, known, depth - 1) : undefined
}

function whole(word: string, known: Known, depth: number): string[] | undefined {
  for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
    const first = headOf(word.slice(0, end), known)
    if (!first) continue
    for (const link of links) {
      if (!word.startsWith(link, end)) continue
      const at = end + link.length
      if (word.length - at < shortestPart) continue
      const others = rest(word, at, known, depth)
      if (others) return [first, ...others]
    }
  }
  return undefined
}

/** The longest known word at the end, or at the start before a linking s, where the rest is unknown. */
function partly(word: string, known: Known): string[] {
  for (let at = 3; at <= word.length - longPart; at += 1) {
    const tail = word.slice(at)
    if (known.word(tail)) return [tail]
  }
  for (let end = word.length - 3; end >= longPart; end -= 1) {
    const head = word.slice(0, end)
    if (known.word(head)) return [head]
  }
  return []
}

/**
 * The parts of a compound, as far as they are known words; empty for a word that is none. A part that
 * is a compound itself comes with its own parts.
 */
export function splitCompound(word: string, known: Known): string[] {
  if (word.length < 2 * shortestPart || word.length > longestWord || /\d/.test(word)) return []
  const isPart: Known = {
    word: (each) => each !== word && known.word(each),
    end: (each) => each !== word && known.end(each),
  }
  const parts = whole(word, isPart, 2) ?? partly(word, isPart)
  return [...new Set(parts.flatMap((part) => [part, ...splitCompound(part, known)]))]
}
