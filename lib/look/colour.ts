/** A part of a colour (0 to 1) as an amount of light. */
const toLinear = (part: number) =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4

/** An amount of light (0 to 1) as a part of a colour. */
export const fromLinear = (light: number) =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055

/** The amounts of red, green and blue light (0 to 1) of a colour such as `#0f4f54`. */
export function linearParts(hex: string): [number, number, number] {
  const part = (from: number) => toLinear(parseInt(hex.slice(from, from + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

function luminance(hex: string): number {
  const [red, green, blue] = linearParts(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two hexadecimal colours as WCAG defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
