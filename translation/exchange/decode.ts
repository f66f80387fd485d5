import { importLimit } from '@/lib/limits'

import { Refusal } from './refusal'

/** Refuses a size before a byte of it is read. */
export function checkSize(bytes: number): void {
  if (bytes > importLimit)
    throw new Refusal(1, 'tooLarge', { limit: (importLimit / 1_000_000).toString() })
}

/** The first bytes of zip (also empty and split ones), gzip, bzip2, xz, 7z, zstd and rar. */
const archives = [
  '504b0304',
  '504b0506',
  '504b0708',
  '1f8b',
  '425a68',
  'fd377a58',
  '377abcaf',
  '28b52ffd',
  '52617221',
]

const hex = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('hex')

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The first line that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, stop))) return line
    start = stop
  }
  return line
}

/** The text of a file; a mark of UTF-8 in front is dropped, archives and other encodings are refused. */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length)
  const start = hex(bytes)
  if (archives.some((magic) => start.startsWith(magic))) throw new Refusal(1, 'archive')
  // With a mark, or with zeros between the letters.
  if (/^(?:fffe|feff|00|..00)/.test(start)) throw new Refusal(1, 'utf16')
  if (!isUtf8(bytes)) throw new Refusal(brokenLine(bytes), 'encoding')
  return new TextDecoder('utf-8').decode(bytes)
}
