/**
 * Breaks a text for a drawing into at most `count` lines of about `size` letters; SVG does not wrap by itself.
 * What does not fit ends in an ellipsis.
 */
export function wrap(text: string, size: number, count: number): string[] {
  const all: string[] = []
  for (const word of text.split(' ')) {
    const last = all.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= size)
      all[all.length - 1] = `${last} ${word}`
    else all.push(word)
  }
  const shown = all.slice(0, count)
  const last = shown.at(-1)
  return all.length > count && last !== undefined ? [...shown.slice(0, -1), `${last} …`] : shown
}
