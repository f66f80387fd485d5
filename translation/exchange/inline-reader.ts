import { fromPieces, type Piece } from '@/translation/markup'

import { characterOf } from './inline'
import { Refusal } from './refusal'
import type { XmlElement } from './xml'

/** Elements that say something about words and are no marks of ours. */
const transparent = ['mrk', 'sm', 'em']
const spans = ['pc', 'g']
const starts = ['sc', 'bx']
const ends = ['ec', 'ex']
const things = ['ph', 'x']

const numberOf = (id: string | undefined): number => (/^\d{1,6}$/.test(id ?? '') ? Number(id) : 0)

/** Gathers the text of a `<source>` or `<target>` of either version of XLIFF as a segment. */
export function inlineReader() {
  const found: Piece[] = []
  return {
    open({ name, attributes, line }: XmlElement) {
      const id = numberOf(attributes['id'])
      const character = characterOf(attributes['id'] ?? '')
      if (name === 'cp')
        found.push({
          words: String.fromCodePoint(Number.parseInt(attributes['hex'] ?? '', 16) || 0),
        })
      else if (things.includes(name) && character) found.push({ words: character })
      else if (things.includes(name)) found.push({ mark: 'empty', id })
      else if (spans.includes(name) || starts.includes(name)) found.push({ mark: 'open', id })
      else if (ends.includes(name)) {
        const started = attributes['startRef'] ?? attributes['rid'] ?? attributes['id']
        found.push({ mark: 'close', id: numberOf(started) })
      } else if (!transparent.includes(name)) throw new Refusal(line, 'inlineElement', { name })
    },
    close({ name, attributes }: XmlElement) {
      if (spans.includes(name)) found.push({ mark: 'close', id: numberOf(attributes['id']) })
    },
    words(text: string) {
      found.push({ words: text })
    },
    segment: () => fromPieces(found),
  }
}

export type InlineReader = ReturnType<typeof inlineReader>
