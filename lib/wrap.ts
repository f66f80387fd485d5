/** A word that is longer than a line, in pieces that fit. */
function pieces(word: string, size: number): string[] {
  const letters = Array.from(word)
  if (letters.length <= size) return [word]
  const isWord = /^\p{L}+$/u.test(word)
  const length = isWord ? size - 1 : size
  const count = Math.ceil(letters.length / length)
  return Array.from({ length: count }, (_, at) => {
    const piece = letters.slice(at * length, (at + 1) * length).join('')
    return isWord && at < count - 1 ? `${piece}-` : piece
  })
}

/**
 * Breaks a text for a drawing into at most `count` lines of about `size` letters; SVG does not wrap by itself.
 * What does not fit ends in an ellipsis.
 */
export function wrap(text: string, size: number, count: number): string[] {
  const all: string[] = []
  for (const word of text.split(' ').flatMap((each) => pieces(each, size))) {
    const last = all.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= size)
      all[all.length - 1] = `${last} ${word}`
    else all.push(word)
  }
  const shown = all.slice(0, count)
  const last = shown.at(-1)
  return all.length > count && last !== undefined ? [...shown.slice(0, -1), `${last} …`] : shown
}

/** A text of at most `size` letters; what is longer ends in an ellipsis. */
export function shortened(text: string, size: number): string {
  const letters = Array.from(text)
  return letters.length > size ? `${letters.slice(0, size - 1).join('')}…` : text
}
