import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as fontkit from 'fontkit'

import { projectRoot } from '@/lib/project-root'

const packages = {
  'noto-serif': 'NotoSerif',
  'noto-naskh-arabic': 'NotoNaskhArabic',
  'noto-serif-hebrew': 'NotoSerifHebrew',
}

/** The font files with which pictures are drawn: Latin, Greek, Cyrillic; Arabic; Hebrew. */
export const fontFiles = (): string[] =>
  Object.entries(packages).map(([name, file]) =>
    join(
      ...[projectRoot(), 'node_modules', '@expo-google-fonts', name, '600SemiBold'],
      `${file}_600SemiBold.ttf`,
    ),
  )

/** The same fonts by name, the first that has a letter draws it. */
export const fontNames = 'Noto Serif,Noto Naskh Arabic,Noto Serif Hebrew SemiBold'

let letters: Set<number> | undefined

function known(): Set<number> {
  letters ??= new Set(
    fontFiles().flatMap((file) => {
      const font = fontkit.create(readFileSync(file))
      return 'characterSet' in font ? font.characterSet : []
    }),
  )
  return letters
}

const wordLetters = /[\p{L}\p{N}]/gu
const count = (text: string) => text.match(wordLetters)?.length ?? 0

/**
 * The part of a text that the fonts can draw, without control letters and emoji. Empty if that is less than
 * half of its letters: a few of them would say nothing.
 */
export function drawable(text: string): string {
  const kept = Array.from(text.normalize('NFC').replace(/\p{Cc}/gu, ' '))
    .filter((letter) => known().has(letter.codePointAt(0) ?? 0) && !/\p{Cf}/u.test(letter))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return count(kept) > 0 && count(kept) * 2 >= count(text) ? kept : ''
}
