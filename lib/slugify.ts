const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * A title as the last part of a URL: lower-case ASCII words joined by single hyphens.
 * Umlauts are spelled out as German readers expect ("Über uns" → "ueber-uns"); a gender star,
 * colon or underscore inside a word vanishes ("Migrant*innen" → "migrantinnen").
 */
export function slugify(title: string): string {
  return title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/(?<=\p{Letter})[*:_](?=in)/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
