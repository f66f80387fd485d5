import { po, type GetTextTranslations } from 'gettext-parser'

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

function parse(text: string): GetTextTranslations {
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
    Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
  const [from, to] = [header('x-source-language'), header('language')]
  if (!from || !to) throw new Refusal(1, 'noLanguages')
  const rows = Object.values(translations)
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgctxt, msgid }) => msgctxt !== undefined || msgid !== '')
    .map(({ msgctxt = '', msgid, msgstr, comments }): FileRow => {
      const target = msgstr[0] ?? ''
      const isDone = target !== '' && !(comments?.flag ?? '').split(/, */).includes('fuzzy')
      return { line: lines.get(msgctxt) ?? 1, id: msgctxt, source: msgid, target, isDone }
    })
  return { format: 'po', from, to, rows }
}
