/** The first of `texts` that says something. The panel keeps an emptied field as an empty text. */
export const firstText = (...texts: (string | null | undefined)[]): string | undefined =>
  texts.find((text) => text?.trim()) ?? undefined
