/** Prepares a text for comparing it with many others: its groups of three letters as sorted numbers. */
export function comparable(text: string): Float64Array {
  const padded = ` ${text
    .toLowerCase()
    .replace(/<\/?\d+\/?>/g, '')
    .replace(/\s+/g, ' ')
    .trim()} `
  const code = (at: number) => padded.charCodeAt(at)
  // Three letters of 16 bits fit into what a number holds exactly.
  const groups = new Float64Array(Math.max(0, padded.length - 2))
  for (let at = 0; at < groups.length; at += 1)
    groups[at] = (code(at) * 0x10000 + code(at + 1)) * 0x10000 + code(at + 2)
  return groups.sort()
}

export type Comparable = ReturnType<typeof comparable>

/**
 * How alike two texts are, from 0 to 1: Sørensen's coefficient over groups of three letters. It is also 0
 * when it would be less than `least`, which most texts show after a few letters.
 */
export function similarity(one: Comparable, other: Comparable, least = 0): number {
  const total = one.length + other.length
  const shorter = Math.min(one.length, other.length)
  if (shorter === 0 || 2 * shorter < least * total) return 0
  const mayMiss = (1 - least) * total
  let shared = 0
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    const left = one[row] ?? 0
    const right = other[column] ?? 0
    if (left === right) shared += 1
    if (left <= right) row += 1
    if (right <= left) column += 1
    if (row + column - 2 * shared > mayMiss) return 0
  }
  const score = (2 * shared) / total
  return score < least ? 0 : score
}
