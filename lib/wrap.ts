/**
 * Breaks a text for a drawing into at most `count` lines of about `size` letters; SVG does not wrap by itself.
 * What does not fit ends in an ellipsis.
 */
export function wrap(text: string, size: number, count: number): string[] {
  const all = text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length + 1 <= size
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
  const shown = all.slice(0, count)
  const last = shown.at(-1)
  return all.length > count && last !== undefined ? [...shown.slice(0, -1), `${last} …`] : shown
}
