'use client'

import type { Tag } from '@/translation/unit'

import type { DeskTexts } from '../texts'

import { piecesOfShown, shownPiece } from './marks'

/** What a mark stands for, in words. */
export const markName = ({ kind, target }: Tag, t: DeskTexts): string =>
  target ? `${t.mark[kind]} → ${target}` : t.mark[kind]

type Props = { text: string; tags: readonly Tag[]; t: DeskTexts }

/** What stands in a text field (`shown` in `marks.ts`), its marks as chips that say what they are. */
export const SegmentText = ({ tags, t, text }: Props) =>
  piecesOfShown(text).map((piece, at) => {
    if ('words' in piece) return <span key={at}>{piece.words}</span>
    const tag = tags.find(({ id }) => id === piece.id)
    const number = piece.mark === 'close' ? `/${piece.id}` : piece.id
    return (
      <span key={at} className="desk-chip" title={tag ? markName(tag, t) : undefined}>
        {number}
      </span>
    )
  })

/** The same letters as in the text field, marks on a ground of their own; it lies behind the field. */
export const TextBehind = ({ text }: { text: string }) => (
  <>
    {piecesOfShown(text).map((piece, at) =>
      'words' in piece ? piece.words : <mark key={at}>{shownPiece(piece)}</mark>,
    )}
    {/* A last empty line takes up room in a field, but not in a paragraph. */}
    {'\u200B'}
  </>
)
