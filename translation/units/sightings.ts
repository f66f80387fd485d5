import { isBlank } from '@/lib/blank'
import { pieces } from '@/translation/markup'
import { escapeWords } from '@/translation/segment'
import type { Segment, UnitKind } from '@/translation/unit'

import type { WordField } from './fields'
import { type RichNode, rootOf } from './node'
import { type BlockSchema, type Spot, spotsOf } from './spots'

/** Words that stand in a document in one language; which unit they are, the ledger says. */
export type Sighting = {
  path: string
  kind: UnitKind
  isRich: boolean
  role: string
  words: Segment
  limit?: number
}

type Doc = Record<string, unknown>

/** What stands in a document at a path such as `meta.title`. */
export const valueInDocument = (doc: Doc, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Doc | null | undefined)?.[name], doc)

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  const items = Array.isArray(value) ? value : []
  return items.filter((item) => typeof item === 'string').join('\n')
}

const hasWords = ({ text }: Segment) =>
  pieces(text).some((piece) => 'words' in piece && !isBlank(piece.words))

/** The places of a rich text that hold words, in the order of the page. */
export const wordSpotsOf = (root: RichNode, blocks: BlockSchema): Spot[] =>
  spotsOf(root, blocks).filter((spot) => hasWords(spot.read()))

/** All words of a document as it is in one language, in the order of the page. */
export const sightingsOf = (
  doc: Doc,
  fields: readonly WordField[],
  blocks: BlockSchema,
): Sighting[] =>
  fields.flatMap(({ isRich, label: _label, ...field }): Sighting[] => {
    const value = valueInDocument(doc, field.path)
    if (!isRich) {
      const words = { text: escapeWords(wordsOf(value)), tags: [] }
      return hasWords(words) ? [{ ...field, isRich, role: '', words }] : []
    }
    const root = rootOf(value)
    return (root ? wordSpotsOf(root, blocks) : []).map(
      ({ kind, limit = field.limit, read, role }) => {
        const more = limit === undefined ? {} : { limit }
        return { path: field.path, kind, isRich, role, words: read(), ...more }
      },
    )
  })
