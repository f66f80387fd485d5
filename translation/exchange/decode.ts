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

/** The first bytes of .xls and of other files of old office programs. */
const oldOffice = 'd0cf11e0'

/** What only a workbook has among the names of its parts: .xlsx and .ods are archives, too. */
const partsOfWorkbooks = ['xl/', 'application/vnd.oasis.opendocument.spreadsheet']

const hex = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('hex')

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end + 1
    if (decoded(bytes.subarray(start, stop), 'utf-8') === null) return line
    start = stop
  }
  return line
}

/** UTF-16 has a mark in front, or zeros between the letters of its first words. */
function utf16Of(start: string): 'utf-16le' | 'utf-16be' | null {
  if (start.startsWith('fffe') || /^(?!00)..00/.test(start)) return 'utf-16le'
  return start.startsWith('feff') || start.startsWith('00') ? 'utf-16be' : null
}

/**
 * The text of a file in UTF-8 or UTF-16; a mark in front is dropped. What is not text, and other encodings,
 * whose letters cannot be known for certain, are refused.
 */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length)
  const start = hex(bytes)
  if (start === oldOffice) throw new Refusal(1, 'workbook')
  if (archives.some((magic) => start.startsWith(magic))) {
    const isWorkbook = partsOfWorkbooks.some((part) => Buffer.from(bytes).includes(part))
    throw new Refusal(1, isWorkbook ? 'workbook' : 'archive')
  }
  const utf16 = utf16Of(start)
  const text = decoded(bytes, utf16 ?? 'utf-8')
  if (text === null && utf16) throw new Refusal(1, 'utf16')
  if (text === null) throw new Refusal(brokenLine(bytes), 'encoding')
  return text
}
