/** A number from 0 to 2³² − 1 that is always the same for a text (FNV-1a). */
function numberOf(text: string): number {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}

export type Thread = { path: string; nodes: [number, number][] }

const rows = [72, 94, 116, 138]

/** A thread through a picture of 120 to 160, always the same for a text, and another one for most other texts. */
export function threadOf(text: string): Thread {
  let number = numberOf(text)
  const nodes = rows.map((y): [number, number] => {
    number = Math.imul(number, 1664525) + 1013904223
    return [16 + ((number >>> 16) % 89), y]
  })
  let [fromX, fromY] = [0, rows[0] ?? 0]
  let path = `M${fromX.toString()} ${fromY.toString()}`
  for (const [x, y] of [...nodes, [60, 162] as const]) {
    const middle = (fromY + y) / 2
    path += `C${[fromX, middle, x, middle, x, y].join(' ')}`
    fromX = x
    fromY = y
  }
  return { path, nodes }
}
