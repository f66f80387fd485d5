/** Text for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** An attribute's value; what XML would turn into a space or does not know is left out. */
export const attribute = (value: string): string =>
  escapeXml(value.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' '))

/** Characters that XML does not know or changes on the way; writers of other hands also mend `&amp;`. */
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|&(?=amp;)/

/** Words cut into what XML holds and single characters that need a code of their own. */
export function splitUnsafe(words: string): { words?: string; code?: string }[] {
  return words
    .split(new RegExp(`(${unsafe.source})`))
    .map((part, at) => ({ part, isUnsafe: at % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(({ part, isUnsafe }) =>
      isUnsafe ? { code: part.charCodeAt(0).toString(16).padStart(4, '0') } : { words: part },
    )
}

/**
 * Words as XML text. Parsers of other hands drop text of spaces alone, and line breaks at the end of a
 * text; what stands in CDATA they leave alone.
 */
export function xmlWords(words: string): string {
  const text = words.trimEnd()
  const end = words.slice(text.length)
  const isFragile = text === '' || end.includes('\n')
  return isFragile && end ? `${escapeXml(text)}<![CDATA[${end}]]>` : escapeXml(words)
}

/** An id of any characters as an XML name token, and back: `a/b` is `a_2f.b` → `_` and hex and `.`. */
export const toToken = (id: string): string =>
  id.replace(/[^A-Za-z0-9:-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}.`)

/** The id that `toToken` made `token` of; others stay as they are. */
export const fromToken = (token: string): string =>
  token.replace(/_([\da-f]{1,6})\./g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
