const pieces = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  const padded = ` ${text
    .toLowerCase()
    .replace(/<\/?\d+\/?>/g, '')
    .replace(/\s+/g, ' ')
    .trim()} `
  for (let index = 0; index + 3 <= padded.length; index += 1) {
    const piece = padded.slice(index, index + 3)
    counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  return counts
}

const total = (counts: Map<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Prepares a text for comparing it with many others. */
export const comparable = (text: string) => {
  const counts = pieces(text)
  return { counts, size: total(counts) }
}

export type Comparable = ReturnType<typeof comparable>

/** How alike two texts are, from 0 to 1: Sørensen's coefficient over groups of three letters. */
export function similarity(one: Comparable, other: Comparable): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const [piece, count] of one.counts) shared += Math.min(count, other.counts.get(piece) ?? 0)
  return (2 * shared) / (one.size + other.size)
}
