export type Place = { path: string; text: string }

/** A line of the facts, and where the site says it: page and visible text in each language. */
export type Row = { line: string; de: Place; en: Place }

/** Makes the rows of one pair of pages. */
export const rowsOn =
  (de: string, en: string) =>
  (line: string, deText: string, enText: string): Row => ({
    line,
    de: { path: de, text: deText },
    en: { path: en, text: enText },
  })
