import { inflateSync } from 'node:zlib'

/** What a PDF can hold besides something to read. */
export type ActiveContent = 'script' | 'launch' | 'attachment' | 'form' | 'media'

export type PdfContents = {
  active: ActiveContent[]
  /** False for a file of which parts could not be read, e.g. an encrypted one. */
  isRead: boolean
}

/** Names of ISO 32000-2 that stand for what runs, starts or sends something. */
const active = new Map<string, ActiveContent>([
  ['JavaScript', 'script'],
  ['JS', 'script'],
  ['Launch', 'launch'],
  ['EmbeddedFile', 'attachment'],
  ['EmbeddedFiles', 'attachment'],
  ['SubmitForm', 'form'],
  ['ImportData', 'form'],
  ['XFA', 'form'],
  ['RichMedia', 'media'],
])

const mostInflated = 50_000_000

/** So many letters do not stand in the bytes of a picture by chance. */
const telling = 6

/** The names in a part of a PDF; each letter of a name may be written as a number. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const [, name = ''] of text.matchAll(/\/([^\s()<>[\]{}/%]+)/g))
    names.add(
      name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    )
  return names
}

/** The parts of a PDF outside of its streams, and the streams with the text before each. */
function* partsOf(data: Buffer): Generator<{ text: string; stream?: Buffer }> {
  let from = 0
  for (;;) {
    const at = data.indexOf('stream', from)
    if (at < 0) break
    const start = data[at + 6] === 13 && data[at + 7] === 10 ? at + 8 : at + 7
    const end = data.indexOf('endstream', start)
    const text = data.toString('latin1', from, at)
    if (end < 0) {
      // No stream begins here, whatever the word is: it is read as text.
      yield { text: text + data.toString('latin1', at) }
      return
    }
    yield { text, stream: data.subarray(start, end) }
    from = end + 'endstream'.length
  }
  yield { text: data.toString('latin1', from) }
}

/** The objects inside a stream of objects; nothing when they cannot be read. */
function inflated(names: Set<string>, stream: Buffer, most: number): string | undefined {
  if (!names.has('FlateDecode')) return names.has('Filter') ? undefined : stream.toString('latin1')
  try {
    return inflateSync(stream, { maxOutputLength: Math.max(most, 1) }).toString('latin1')
  } catch {
    return undefined
  }
}

/**
 * Looks for active content in all objects of a PDF, also in those that nothing refers to and in compressed
 * ones. Long names are looked for everywhere, because a file can make an object look like part of a stream.
 */
export function pdfContents(data: Buffer): PdfContents {
  const found = new Set<ActiveContent>()
  let isRead = true
  let left = mostInflated
  const look = (names: Set<string>) => {
    if (names.has('Encrypt')) isRead = false
    for (const name of names) {
      const kind = active.get(name)
      if (kind) found.add(kind)
    }
  }
  for (const { stream, text } of partsOf(data)) {
    look(namesIn(text))
    if (!stream) continue
    const inside = namesIn(stream.toString('latin1'))
    look(new Set([...inside].filter((name) => name.length >= telling && name !== 'Encrypt')))
    const own = namesIn(text.slice(Math.max(text.lastIndexOf('obj'), 0)))
    if (!own.has('ObjStm')) continue
    const objects = inflated(own, stream, left)
    if (objects === undefined) isRead = false
    else {
      left -= objects.length
      look(namesIn(objects))
    }
  }
  return { active: [...found], isRead }
}
