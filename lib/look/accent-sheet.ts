import { paletteSheet, type Palettes, readAccent } from './palette'

/** The accent of tokens.css, which holds until an organisation chooses its own. */
const defaultAccent = '#0f4f54'

const sheetPath = /^\/look\/([0-9a-f]{6})\.css$/

/** The colours that follow from the accent of an organisation, or from the one of the project. */
export function palettesOf(accent: string | null | undefined): Palettes {
  const answer = readAccent(accent ?? defaultAccent)
  return 'palettes' in answer ? answer.palettes : palettesOf(defaultAccent)
}

/** The address of an accent's style sheet, which always has the same text; undefined where the tokens hold. */
export const accentSheetPath = (accent: string | null | undefined): string | undefined =>
  accent && 'palettes' in readAccent(accent) ? `/look/${accent.slice(1)}.css` : undefined

/** The style sheet that stands at a path, or undefined if there is none. */
export function accentSheet(path: string): string | undefined {
  const [, digits] = sheetPath.exec(path) ?? []
  const answer = digits === undefined ? undefined : readAccent(`#${digits}`)
  return answer && 'palettes' in answer ? paletteSheet(answer.palettes) : undefined
}
