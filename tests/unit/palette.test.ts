import { readFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { accentSheet, accentSheetPath, palettesOf } from '@/lib/look/accent-sheet'
import { contrast } from '@/lib/look/colour'
import { toHex, toOklch } from '@/lib/look/oklch'
import { fixed, type Palettes, paletteSheet, readAccent } from '@/lib/look/palette'
import { seeded } from '@/tests/helpers/random'

const random = seeded(16)
const generated = Array.from(
  { length: 500 },
  () =>
    `#${Math.floor(random() * 0x1000000)
      .toString(16)
      .padStart(6, '0')}`,
)
const answers = [...generated, '#000000', '#0f4f54', '#0000ff', '#777777'].map((colour) => ({
  colour,
  answer: readAccent(colour),
}))

/** Text and ground with the contrast that they need, in both schemes. */
function pairsOf({ dark, light }: Palettes): [string, string, number][] {
  const grounds = [fixed.light.paper, fixed.light.sand, light.mist]
  return [
    ...grounds.map((ground): [string, string, number] => [light.accent, ground, 4.5]),
    [fixed.light.ink, light.mist, 7],
    [fixed.light.quiet, light.mist, 4.5],
    [fixed.light.clay, light.mist, 4.5],
    [fixed.onField, light.accent, 4.5],
    [fixed.dark.onAccent, dark.accent, 4.5],
    ...[light.field, light.deep, dark.field, dark.deep].map((ground): [string, string, number] => [
      fixed.onField,
      ground,
      7,
    ]),
    ...[dark.paper, dark.sand, dark.mist].flatMap((ground): [string, string, number][] => [
      [dark.accent, ground, 4.5],
      [fixed.dark.ink, ground, 7],
      [fixed.dark.quiet, ground, 4.5],
      [fixed.dark.clay, ground, 4.5],
    ]),
  ]
}

test('text on every accent that is accepted can be read, light and dark', () => {
  const accepted = answers.flatMap(({ answer, colour }) =>
    'palettes' in answer ? [{ colour, pairs: pairsOf(answer.palettes) }] : [],
  )
  expect(accepted.length).toBeGreaterThan(250)
  const faults = accepted.flatMap(({ colour, pairs }) =>
    pairs.flatMap(([text, ground, least]) =>
      contrast(text, ground) < least ? [`${colour}: ${text} on ${ground}`] : [],
    ),
  )
  expect(faults).toEqual([])
})

test('an accent that is too light is refused, and the one that is named instead is accepted', () => {
  const refused = answers.flatMap(({ answer }) =>
    'instead' in answer ? [readAccent(answer.instead)] : [],
  )
  expect(refused.length).toBeGreaterThan(20)
  expect(refused.filter((answer) => !('palettes' in answer))).toEqual([])
  expect(readAccent('#ffff00')).toMatchObject({ problem: 'tooLight' })
})

test('an accent that can be read stays as it was chosen', () => {
  const answer = readAccent('#5a3e5b')
  expect('palettes' in answer && answer.palettes.light.accent).toBe('#5a3e5b')
})

test.each(['', 'red', '#12', '#12345g', '0f4f54', '#0f4f54;}', '#0f4f5400'])(
  '%p is no accent',
  (text) => {
    expect(readAccent(text)).toEqual({ problem: 'notHex' })
  },
)

test('a colour keeps itself through OKLCH, and one that no screen shows keeps lightness and hue', () => {
  expect(generated.map((colour) => toHex(toOklch(colour)))).toEqual(generated)
  const strong = toOklch(toHex({ lightness: 0.5, chroma: 0.4, hue: 150 }))
  expect(strong.lightness).toBeCloseTo(0.5, 1)
  expect(strong.hue).toBeCloseTo(150, -1)
})

test('the colours that stay are those of the tokens, and the sheet sets tokens that exist', () => {
  const tokens = readFileSync('app/(site)/tokens.css', 'utf8')
  const [light = '', dark = ''] = tokens.split('@media')
  const named = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  for (const [part, colours] of [
    [light, { ...fixed.light, onField: fixed.onField }],
    [dark, fixed.dark],
  ] as const)
    for (const [name, value] of Object.entries(colours))
      expect(part).toContain(`--${named(name)}: ${value};`)
  const answer = readAccent('#0f4f54')
  if (!('palettes' in answer)) throw new Error('refused')
  for (const [, name = ''] of paletteSheet(answer.palettes).matchAll(/(--[\w-]+):/g))
    expect(light).toContain(`${name}:`)
})

test('an accent has a style sheet at its address, and what is none has the colours of the tokens', () => {
  const path = accentSheetPath('#5a3e5b')
  expect(path).toBe('/look/5a3e5b.css')
  expect(accentSheet(path ?? '')).toContain('--accent:#5a3e5b')
  for (const word of [null, undefined, '', 'red', '#ffff00']) {
    expect(accentSheetPath(word)).toBeUndefined()
    expect(palettesOf(word).light.field).toBe('#0f4f54')
  }
  for (const wrong of ['/look/ffff00.css', '/look/5a3e5b', '/look/../5a3e5b.css'])
    expect(accentSheet(wrong)).toBeUndefined()
})
