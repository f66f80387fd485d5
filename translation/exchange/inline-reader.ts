import { fromPieces, type Piece } from '@/translation/markup'

import type { FaultKey } from './messages'
import { characterOf } from './inline'
import { reason, type Reason } from './refusal'
import type { XmlElement } from './xml'

/** Elements that say something about words and are no marks of ours. */
const transparent = ['mrk', 'sm', 'em']
const spans = ['pc', 'g']
const starts = ['sc', 'bx', 'bpt']
const ends = ['ec', 'ex', 'ept']
const things = ['ph', 'x']
/** Elements of XLIFF 1.2 that enclose the code that a mark stands for in the tool's own format. */
const codes = ['bpt', 'ept', 'it', 'ph']

const numberOf = (id: string | undefined): number => (/^\d{1,6}$/.test(id ?? '') ? Number(id) : 0)

/** The character with a number in hexadecimal digits; null for what is no character. */
function characterWith(hex: string): string | null {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0
  const isSurrogate = code >= 0xd8_00 && code <= 0xdf_ff
  return code === 0 || code > 0x10_ff_ff || isSurrogate ? null : String.fromCodePoint(code)
}

/** Gathers the text of a `<source>` or `<target>` of either version of XLIFF as a segment. */
export function inlineReader() {
  const found: Piece[] = []
  const paired = new Map<string, number>()
  let depthOfCode = 0
  let fault: { line: number; why: Reason } | null = null
  const refuse = (line: number, key: FaultKey, values: Record<string, string>) => {
    fault ??= { line, why: reason(key, values) }
  }
  const start = ({ id, rid }: Record<string, string | undefined>) => {
    if (rid) paired.set(rid, numberOf(id))
    found.push({ mark: 'open', id: numberOf(id) })
  }
  const end = ({ id, rid, startRef }: Record<string, string | undefined>) => {
    const started = rid === undefined ? undefined : (paired.get(rid) ?? numberOf(rid))
    found.push({ mark: 'close', id: started ?? numberOf(startRef ?? id) })
  }
  return {
    open({ name, attributes, line }: XmlElement) {
      if (depthOfCode > 0) {
        depthOfCode += 1
        // Words within code would be lost.
        refuse(line, 'inlineElement', { name })
        return
      }
      if (codes.includes(name)) depthOfCode = 1
      const id = attributes['id'] ?? ''
      const character = characterOf(id)
      if (name === 'cp') {
        const { hex = '' } = attributes
        const words = characterWith(hex)
        if (words) found.push({ words })
        else refuse(line, 'codePoint', { hex })
      } else if (things.includes(name))
        found.push(character ? { words: character } : { mark: 'empty', id: numberOf(id) })
      else if (spans.includes(name) || starts.includes(name)) start(attributes)
      else if (ends.includes(name)) end(attributes)
      else if (name === 'it') (attributes['pos'] === 'close' ? end : start)(attributes)
      else if (!transparent.includes(name)) refuse(line, 'inlineElement', { name })
    },
    close({ name, attributes }: XmlElement) {
      if (depthOfCode > 0) depthOfCode -= 1
      else if (spans.includes(name)) found.push({ mark: 'close', id: numberOf(attributes['id']) })
    },
    words(text: string) {
      if (depthOfCode === 0) found.push({ words: text })
    },
    segment: () => fromPieces(found),
    fault: () => fault,
  }
}

export type InlineReader = ReturnType<typeof inlineReader>
