import { fromLinear, linearParts } from './colour'

/** A colour as people see it: lightness (0 to 1), chroma (0 is grey), and hue in degrees; Björn Ottosson's OKLCH. */
export type Oklch = { lightness: number; chroma: number; hue: number }

type Triple = [number, number, number]

const times = (rows: [Triple, Triple, Triple], [a, b, c]: Triple): Triple => {
  const sum = ([x, y, z]: Triple) => x * a + y * b + z * c
  return [sum(rows[0]), sum(rows[1]), sum(rows[2])]
}

export function toOklch(hex: string): Oklch {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linearParts(hex),
  )
  const [lightness, a, b] = times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  )
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI }
}

/** Red, green and blue, where each may lie outside of 0 to 1. */
function toRgb({ chroma, hue, lightness }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180
  const [l, m, s] = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)],
  )
  return times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    [l ** 3, m ** 3, s ** 3],
  )
}

const isShown = (colour: Oklch) => toRgb(colour).every((part) => part > -0.0005 && part < 1.0005)

/** The colour in hexadecimal; one that screens cannot show loses chroma, and keeps lightness and hue. */
export function toHex(colour: Oklch): string {
  let { chroma } = colour
  if (!isShown(colour)) {
    let [low, high] = [0, chroma]
    for (let step = 0; step < 20; step += 1) {
      chroma = (low + high) / 2
      if (isShown({ ...colour, chroma })) low = chroma
      else high = chroma
    }
    chroma = low
  }
  const parts = toRgb({ ...colour, chroma }).map((part) =>
    Math.round(255 * fromLinear(Math.min(1, Math.max(0, part))))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}
