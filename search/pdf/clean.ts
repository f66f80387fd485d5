/** Private letters and others that PDFs use for two or three letters in one sign. */
const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** Words that stay behind the hyphen of a shortened compound: "Straf- und Zivilrecht". */
const joined = /^(?:und|oder|bzw|sowie|als|bis|and|or)(?!\p{L})/u

/**
 * The lines of a page as one text: ligatures as letters, without soft hyphens, and words that were divided at
 * the end of a line in one piece.
 */
export function textOfLines(lines: string[]): string {
  // In pieces: a pattern that looks at the end of the whole text, once for each line, would take quadratic time.
  const pieces: string[] = []
  for (const line of lines) {
    const plain = line
      .replace(/[ﬀ-ﬆ]/g, (sign) => ligatures[sign] ?? sign)
      .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
      .trim()
    if (!plain) continue
    const before = pieces.at(-1) ?? ''
    const isDivided = /\p{L}[-‐\u00ad]$/u.test(before)
    if (isDivided && /^\p{Ll}/u.test(plain) && !joined.test(plain))
      pieces.splice(-1, 1, before.slice(0, -1), plain)
    else pieces.push(before ? `\n${plain}` : plain)
  }
  return pieces.join('').replaceAll('\u00ad', '')
}
