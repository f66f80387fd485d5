import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser'

import { exportedName, timeOf, type ExchangeFile, type FileRow } from './file'
import { reason, Refusal } from './refusal'

/** A string in quotes as PO writes it, over one line or more. */
const context = /^msgctxt[ \t]+((?:"(?:[^"\\\r\n]|\\.)*"[ \t]*\r?\n?)+)/gm

const unquoted = (quoted: string): string =>
  [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, part = '']) => part)
    .join('')
    .replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t', r: '\r' })[sign] ?? sign)

/** The line of each entry with a context, and of those whose context stands there once more. */
function linesOf(text: string) {
  const lines = new Map<string, number>()
  const doubles = new Map<string, number>()
  let line = 1
  let end = 0
  for (const match of text.matchAll(context)) {
    line += text.slice(end, match.index).split('\n').length - 1
    end = match.index
    const id = unquoted(match[1] ?? '')
    if (lines.has(id)) doubles.set(id, line)
    else lines.set(id, line)
  }
  return { lines, doubles }
}

/** What the parser really answers: a file may lack its header, an entry its translation. */
type Parsed = {
  headers?: GetTextTranslations['headers']
  translations: Record<
    string,
    Record<string, Omit<GetTextTranslation, 'msgstr'> & { msgstr?: string[] }>
  >
}

function parse(text: string): Parsed {
  try {
    return po.parse(text)
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number }
    throw new Refusal(lineNumber ?? 1, 'syntax', { detail: message })
  }
}

type Entry = Parsed['translations'][string][string]

/** Why an entry cannot be used, with the line of it. */
function faultOf({ msgctxt = '', msgstr }: Entry, { doubles }: ReturnType<typeof linesOf>) {
  const line = doubles.get(msgctxt)
  // The parser has only one of them left.
  if (line) return { line, fault: reason('doubleId', { id: msgctxt }) }
  return msgstr ? undefined : { fault: reason('syntax', { detail: 'msgstr is missing' }) }
}

/** Reads gettext PO; the context of an entry is the id of its unit. `fuzzy` means unfinished. */
export function readPo(text: string): ExchangeFile {
  const places = linesOf(text)
  const { headers, translations } = parse(text)
  const header = (wanted: string) => {
    const found = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)
    return found?.[1] === '' ? null : (found?.[1] ?? null)
  }
  const rows = Object.values(translations)
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgctxt, msgid }) => msgctxt !== undefined || msgid !== '')
    .map((entry): FileRow => {
      const { comments, msgctxt = '', msgid, msgstr } = entry
      const target = msgstr?.[0] ?? ''
      const isDone = target !== '' && !(comments?.flag ?? '').split(/, */).includes('fuzzy')
      const row = {
        line: places.lines.get(msgctxt) ?? 1,
        id: msgctxt,
        source: msgid,
        target,
        isDone,
      }
      return { ...row, ...faultOf(entry, places) }
    })
  const [from, to] = [header('x-source-language'), header('language')]
  const exportedAt = timeOf(header(`x-${exportedName}`))
  return { format: 'po', from, to, exportedAt, rows }
}
