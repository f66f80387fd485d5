import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser'

import type { ExchangeFile, FileRow } from './file'
import { Refusal } from './refusal'

/** A string in quotes as PO writes it, over one line or more. */
const context = /^msgctxt[ \t]+((?:"(?:[^"\\\r\n]|\\.)*"[ \t]*\r?\n?)+)/gm

const unquoted = (quoted: string): string =>
  [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, part = '']) => part)
    .join('')
    .replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t', r: '\r' })[sign] ?? sign)

/** The line of each entry with a context, and whether a context stands there twice. */
function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  let line = 1
  let end = 0
  for (const match of text.matchAll(context)) {
    line += text.slice(end, match.index).split('\n').length - 1
    end = match.index
    const id = unquoted(match[1] ?? '')
    if (lines.has(id)) throw new Refusal(line, 'doubleId', { id })
    lines.set(id, line)
  }
  return lines
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

/** Reads gettext PO; the context of an entry is the id of its unit. `fuzzy` means unfinished. */
export function readPo(text: string): ExchangeFile {
  const lines = linesOf(text)
  const { headers, translations } = parse(text)
  const header = (wanted: string) =>
    Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
  const [from, to] = [header('x-source-language'), header('language')]
  if (!from || !to) throw new Refusal(1, 'noLanguages')
  const rows = Object.values(translations)
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgctxt, msgid }) => msgctxt !== undefined || msgid !== '')
    .map(({ msgctxt = '', msgid, msgstr, comments }): FileRow => {
      const line = lines.get(msgctxt) ?? 1
      if (!msgstr) throw new Refusal(line, 'syntax', { detail: 'msgstr is missing' })
      const target = msgstr[0] ?? ''
      const isDone = target !== '' && !(comments?.flag ?? '').split(/, */).includes('fuzzy')
      return { line, id: msgctxt, source: msgid, target, isDone }
    })
  return { format: 'po', from, to, rows }
}
