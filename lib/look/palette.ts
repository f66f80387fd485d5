import { contrast } from './colour'
import { type Oklch, toHex, toOklch } from './oklch'

/** The colours of a scheme that follow the accent, by the names of their tokens. */
export type Palette = Record<'accent' | 'field' | 'thread' | 'deep' | 'mist', string>
export type DarkPalette = Palette & Record<'paper' | 'sand' | 'line', string>

export type Palettes = { light: Palette; dark: DarkPalette }

/** Colours that stay as they are; tests/unit/palette.test.ts compares them with tokens.css. */
export const fixed = {
  light: { paper: '#fbf7f0', sand: '#f1e9dc', ink: '#14211f', quiet: '#4d5b58', clay: '#a8482a' },
  dark: { ink: '#f3eee4', quiet: '#b5c3bf', clay: '#f0a487', onAccent: '#07211f' },
  onField: '#fbf7f0',
} as const

/** How much darker than the chosen colour its light accent may be: beyond that nobody would recognise it. */
const mostDarker = 0.16

const step = 0.005

/** The first colour, darker and darker (or lighter), that has a contrast of at least `least` with all `others`. */
function until(start: Oklch, direction: 1 | -1, others: readonly string[], least: number): string {
  let colour = start
  for (;;) {
    const hex = toHex(colour)
    if (others.every((other) => contrast(hex, other) >= least)) return hex
    const lightness = colour.lightness + direction * step
    if (lightness <= 0 || lightness >= 1) return direction < 0 ? '#000000' : '#ffffff'
    colour = { ...colour, lightness }
  }
}

const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text)

/** The light and dark colours that follow an accent, whatever it is. */
function palettesFrom(accent: string): Palettes {
  const { chroma, hue, lightness } = toOklch(accent)
  /** The hue of the accent at another lightness, at most as strong as the accent and as `most`. */
  const shade = (at: number, most: number): Oklch => ({
    lightness: at,
    chroma: Math.min(chroma, most),
    hue,
  })
  const mist = toHex(shade(0.92, 0.016))
  const { paper, sand } = fixed.light
  const own = until({ chroma, hue, lightness }, -1, [paper, sand, mist], 4.5)
  const field = until({ chroma, hue, lightness: Math.min(lightness, 0.42) }, -1, [fixed.onField], 7)
  const dark = {
    paper: toHex(shade(0.235, 0.032)),
    sand: toHex(shade(0.275, 0.034)),
    mist: toHex(shade(0.31, 0.038)),
    line: toHex(shade(0.39, 0.036)),
    deep: toHex(shade(0.195, 0.026)),
    thread: toHex(shade(0.62, 0.06)),
    field: until(shade(0.35, 0.056), -1, [fixed.onField], 7),
  }
  return {
    light: {
      mist,
      accent: own,
      field,
      thread: toHex(shade(0.68, 0.06)),
      deep: toHex(shade(0.295, 0.046)),
    },
    dark: {
      ...dark,
      accent: until(shade(0.81, 0.11), 1, [dark.paper, dark.sand, dark.mist], 4.5),
    },
  }
}

export type ReadAccent =
  { palettes: Palettes } | { problem: 'notHex' } | { problem: 'tooLight'; instead: string }

/** What follows an accent that staff chose, or why it cannot be one. */
export function readAccent(text: string): ReadAccent {
  if (!isHex(text)) return { problem: 'notHex' }
  const chosen = text.toLowerCase()
  const palettes = palettesFrom(chosen)
  const { accent } = palettes.light
  const isKnown = toOklch(chosen).lightness - toOklch(accent).lightness <= mostDarker
  return isKnown ? { palettes } : { problem: 'tooLight', instead: accent }
}

const rule = (colours: Palette) =>
  `html:root{${Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`

/** The style sheet of an accent. It leaves print alone, and it counts more than the tokens wherever it stands. */
export const paletteSheet = ({ dark, light }: Palettes): string =>
  `@media screen{${rule(light)}}@media screen and (prefers-color-scheme:dark){${rule(dark)}}`
