export type Style = Record<string, string>

/** The declarations of an element's style, those too that browsers drop (`mso-list` of Word). */
export function styleOf(element: Element): Style {
  const declarations = (element.getAttribute('style') ?? '').split(';')
  return Object.fromEntries(
    declarations.flatMap((declaration) => {
      const at = declaration.indexOf(':')
      if (at < 0) return []
      const name = declaration.slice(0, at).trim().toLowerCase()
      return [
        [
          name,
          declaration
            .slice(at + 1)
            .trim()
            .toLowerCase(),
        ],
      ]
    }),
  )
}

const isBold = (weight: string) => weight.startsWith('bold') || Number(weight) >= 600

/** The marks that an element stands for, by its name or by its style. */
export function marksOf(element: Element): string[] {
  const tag = element.localName
  const style = styleOf(element)
  const weight = style['font-weight'] ?? ''
  const slant = style['font-style'] ?? ''
  const lines = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`
  const position = style['vertical-align'] ?? ''
  const isNamedBold = (tag === 'b' || tag === 'strong') && (weight === '' || isBold(weight))
  const isNamedItalic = ['cite', 'em', 'i'].includes(tag) && (slant === '' || slant === 'italic')
  return [
    ...(isNamedBold || isBold(weight) ? ['strong'] : []),
    ...(isNamedItalic || slant === 'italic' ? ['em'] : []),
    ...(['del', 's', 'strike'].includes(tag) || lines.includes('line-through') ? ['s'] : []),
    ...(tag === 'sub' || position === 'sub' ? ['sub'] : []),
    ...(tag === 'sup' || position === 'super' ? ['sup'] : []),
    ...(tag === 'code' ? ['code'] : []),
  ]
}

export const isUnderlined = (element: Element): boolean => {
  const style = styleOf(element)
  const lines = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`
  return element.localName === 'u' || lines.includes('underline')
}

export const isAligned = (element: Element): boolean => {
  const align = styleOf(element)['text-align'] ?? element.getAttribute('align')?.toLowerCase()
  return align === 'center' || align === 'right'
}

export const isHidden = (element: Element): boolean => {
  const style = styleOf(element)
  return style['display'] === 'none' || style['mso-hide'] === 'all'
}

const neutral = [
  ...['', 'auto', 'automatic', 'black', 'currentcolor', 'inherit', 'initial', 'none'],
  ...['transparent', 'unset', 'white', 'windowtext', 'window'],
]

/** Red, green and blue of a colour that is written in numbers. */
function channelsOf(colour: string): number[] | undefined {
  const hex = /^#(?<digits>[\da-f]{3}|[\da-f]{6})$/.exec(colour)?.groups?.['digits']
  if (hex) {
    const size = hex.length / 3
    return [0, 1, 2].map((at) => {
      const digits = hex.slice(at * size, (at + 1) * size)
      return Number.parseInt(size === 1 ? digits + digits : digits, 16)
    })
  }
  const rgb = /^rgba?\((?<list>[\d\s,.%/]+)\)$/.exec(colour)?.groups?.['list']
  const numbers = rgb?.split(/[\s,/]+/).map(Number)
  // A fourth number of 0 is a colour that nobody sees.
  return numbers?.[3] === 0 ? [255, 255, 255] : numbers?.slice(0, 3)
}

/** Whether a colour means something: grey, black and white are the usual colours of programs. */
function isColour(value: string | undefined): boolean {
  const [colour = ''] = /^(?:[a-z]+\([^)]*\)|\S+)/i.exec((value ?? '').trim()) ?? []
  if (neutral.includes(colour)) return false
  const channels = channelsOf(colour)
  return !channels || Math.max(...channels) - Math.min(...channels) > 24
}

/** Whether an element has a colour of letters or of what is behind them. */
export function isColoured(element: Element): boolean {
  const style = styleOf(element)
  const colours = [
    style['color'] ?? element.getAttribute('color')?.toLowerCase(),
    style['background-color'] ?? style['background'],
    style['mso-highlight'],
    element.getAttribute('bgcolor')?.toLowerCase(),
  ]
  return colours.some(isColour)
}
