/** Numbers in ascending order as few bytes: the differences, seven bits a byte (LEB128). */
export function packIds(ids: number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const id of ids.toSorted((a, b) => a - b)) {
    let left = id - last
    last = id
    while (left >= 128) {
      bytes.push((left % 128) + 128)
      left = Math.floor(left / 128)
    }
    bytes.push(left)
  }
  return Uint8Array.from(bytes)
}

/** The numbers that `packIds` packed. */
export function unpackIds(bytes: Uint8Array): number[] {
  const ids: number[] = []
  let last = 0
  let value = 0
  let factor = 1
  for (const byte of bytes) {
    value += (byte % 128) * factor
    if (byte >= 128) {
      factor *= 128
      continue
    }
    last += value
    ids.push(last)
    value = 0
    factor = 1
  }
  return ids
}
