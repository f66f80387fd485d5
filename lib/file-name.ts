import { cutAtWord, slugify } from './slugify'

/** Names that Windows keeps for devices, whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|clock|com\d|lpt\d)$/

const ending = /\.[A-Za-z0-9]{1,8}$/

/** Control letters, private and unassigned ones, and those that turn the direction of a text; joiners are part of words. */
const invisible = /(?![\u200c\u200d])\p{C}/gu

/** The last part of a path, with composed letters and without invisible ones. */
function cleaned(name: string): string {
  // Browsers send quotation marks and line breaks of a name in this form, and nothing else.
  const sent = name.replace(/%22/g, '"').replace(/%0[AD]/gi, ' ')
  const last = sent.toWellFormed().replace(invisible, '').split(/[/\\]/).at(-1) ?? ''
  return last.normalize('NFC').trim()
}

/** A name that came with percent-encoding, as browsers save some, in letters. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/**
 * The name under which a file is stored, without its ending: ASCII words joined by hyphens. A name of which
 * nothing is left, and one that some systems reserve, gets the word `kind` before it.
 */
export function storedName(given: string, kind: string): string {
  const base = cutAtWord(slugify(decoded(cleaned(given)).replace(ending, '')))
  if (base === '') return kind
  return reserved.test(base) ? `${kind}-${base}` : base
}

/** The name that people see: as it was given, with the ending that fits the content. Empty if nothing is left of it. */
export function shownName(given: string, extension: string): string {
  const base = cleaned(given).replace(ending, '').replace(/^\.+/, '')
  const cut = Array.from(base).slice(0, 120).join('').trim()
  return cut ? `${cut}.${extension}` : ''
}
