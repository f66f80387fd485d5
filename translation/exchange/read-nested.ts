import type { ExchangeFile, FileRow } from './file'
import { idOfKeys } from './nested-keys'
import { reason } from './refusal'

/** The parts of valid JSON that matter here: strings, as keys or values, brackets and other values. */
const token = /(?<text>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|(?<bracket>[{}[\]])|[^\s",:{}[\]]+/g

/**
 * Reads valid JSON of texts by nested keys. It says neither languages nor sources nor states, so its texts
 * are drafts that somebody compares with the source.
 */
export function readNested(text: string): ExchangeFile {
  const rows: FileRow[] = []
  const groups: string[] = []
  let key = ''
  let line = 1
  let end = 0
  for (const { 0: value, groups: found = {}, index } of text.matchAll(token)) {
    line += text.slice(end, index).split('\n').length - 1
    end = index
    const { bracket, colon, text: quoted } = found
    if (quoted && colon) key = String(JSON.parse(quoted))
    else if (bracket === '{' || bracket === '[') groups.push(key)
    else if (bracket) groups.pop()
    else {
      // The first group is the file itself.
      const row = { line, id: idOfKeys([...groups.slice(1), key]), source: null, isDone: false }
      if (quoted) rows.push({ ...row, target: String(JSON.parse(quoted)) })
      else if (value !== 'null')
        rows.push({ ...row, target: '', fault: reason('notText', { value }) })
    }
  }
  return { format: 'nested', from: null, to: null, exportedAt: null, rows }
}
