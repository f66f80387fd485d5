/**
 * The parts of an address, or nothing when it is none. `URL.canParse` is no help: once Node.js 20 has compiled
 * it, it takes addresses with umlauts for faulty.
 */
export function parsedUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
