export type Motif = 'columns' | 'globe' | 'grid' | 'link' | 'ring' | 'road' | 'sprout' | 'steps'

const tones = ['#1f4e5f', '#5b3a5e', '#7a3b2e', '#2f5d46', '#3d4a7a']
const paper = '#fbf7f0'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const circle = (x: number, y: number, radius: number, more = `fill="${paper}"`) =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toString()}" ${more}/>`
const stroke = (width: number) => `fill="none" stroke="${paper}" stroke-width="${width.toString()}"`

const around = (index: number) => {
  const angle = (index / 10) * 2 * Math.PI
  return circle(160 + 84 * Math.cos(angle), 160 + 84 * Math.sin(angle), 14)
}

const motifs: Record<Motif, string> = {
  columns: numbers(5)
    .map((n) => `<rect x="${(66 + n * 42).toString()}" y="100" width="20" height="120"/>`)
    .join('')
    .replace(/^/, `<g fill="${paper}"><rect x="54" y="70" width="212" height="16"/>`)
    .concat('<rect x="54" y="234" width="212" height="16"/></g>'),
  globe: `<g ${stroke(12)}><circle cx="160" cy="160" r="92"/><ellipse cx="160" cy="160" rx="42" ry="92"/><path d="M68 160h184M82 112h156M82 208h156"/></g>`,
  grid: numbers(16)
    .map((n) => circle(82 + (n % 4) * 52, 82 + Math.floor(n / 4) * 52, n % 5 === 0 ? 20 : 11))
    .join(''),
  link: `<g ${stroke(18)}><circle cx="124" cy="160" r="60"/><circle cx="196" cy="160" r="60"/></g>`,
  ring: numbers(10).map(around).join('') + circle(160, 160, 34),
  road: `<path d="M110 262C110 190 220 196 214 134C210 96 168 92 168 56" ${stroke(26)} stroke-linecap="round"/>`,
  sprout: `<g ${stroke(16)} stroke-linecap="round"><path d="M160 256V150M160 170C96 170 86 116 84 84C140 86 160 120 160 170M160 150C214 150 232 108 236 74C188 76 160 104 160 150"/></g>`,
  steps: numbers(4)
    .map(
      (n) =>
        `<rect x="${(68 + n * 48).toString()}" y="${(208 - n * 44).toString()}" width="40" height="${(44 + n * 44).toString()}" fill="${paper}"/>`,
    )
    .join(''),
}

/** A square mark without letters: one motif in light lines on a dark tone. */
export const mark = (motif: Motif, tone: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"><rect width="320" height="320" fill="${tones[tone % tones.length] ?? '#1f4e5f'}"/>${motifs[motif]}</svg>`

const left = numbers(9).map((n) => ({ x: 150 + (n % 3) * 110, y: 170 + n * 70 }))
const right = numbers(3).map((n) => ({ x: 1330, y: 200 + n * 250 }))
const middle = { x: 800, y: 450 }

const curve = (from: { x: number; y: number }, width: number) => {
  const bend = ((from.x + middle.x) / 2).toFixed(0)
  return `<path d="M${from.x.toString()} ${from.y.toString()}C${bend} ${from.y.toString()} ${bend} ${middle.y.toString()} ${middle.x.toString()} ${middle.y.toString()}" fill="none" stroke="#1f4e5f" stroke-width="${width.toString()}"/>`
}

/** Many small circles and three large ones, joined through one in the middle. */
export const drawing = (): string => {
  const lines = [...left.map((at) => curve(at, 4)), ...right.map((at) => curve(at, 10))]
  const small = left.map((at, n) => circle(at.x, at.y, 26, `fill="${tones[n % 5] ?? paper}"`))
  const large = right.map((at, n) => circle(at.x, at.y, 80, `fill="${tones[n + 1] ?? paper}"`))
  const hub = circle(middle.x, middle.y, 110, `fill="${paper}" stroke="#1f4e5f" stroke-width="14"`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#f1e9dc"/>${[...lines, ...small, ...large].join('')}${hub}</svg>`
}
