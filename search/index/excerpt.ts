import type { SearchPiece } from '@/lib/search-views'

import type { WordPlace } from './analyse'

const longest = 260
/** Letters before the first hit, at most. */
const lead = 90

/** The text in pieces, each hit a piece of its own. */
export function markHits(text: string, places: WordPlace[], wanted: Set<string>): SearchPiece[] {
  const pieces: SearchPiece[] = []
  let at = 0
  const add = (to: number, isHit: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), isHit })
    at = Math.max(at, to)
  }
  for (const { from, stems, to } of places) {
    if (!stems.some((stem) => wanted.has(stem))) continue
    add(from, false)
    add(to, true)
  }
  add(text.length, false)
  return pieces
}

/** Where the window with the most different hits begins, as the index of its first hit. */
function densest(hits: { from: number; stems: string[] }[], wanted: Set<string>[]): number {
  let best = 0
  let most = -1
  for (const [index, { from }] of hits.entries()) {
    // A window has fewer hits than letters.
    const near = hits
      .slice(index, index + longest)
      .filter((hit) => hit.from < from + longest - lead)
    const groups = wanted.filter((set) =>
      near.some(({ stems }) => stems.some((stem) => set.has(stem))),
    ).length
    const value = groups * 100 + Math.min(near.length, 20)
    if (value > most) {
      most = value
      best = index
    }
    if (index > 200) break
  }
  return best
}

/** The place where a text is cut before `at`: the start of the sentence, or of a word. */
function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - lead)
  const before = text.slice(from, at)
  const sentence = [...before.matchAll(/[.!?:]\s+|\n+/g)].at(-1)
  if (sentence) return from + sentence.index + sentence[0].length
  if (from === 0) return 0
  return from + before.search(/\s\S/) + 1
}

/**
 * The sentence of a text that has the most of what was looked for, in pieces. Without a hit it is the beginning
 * of the text.
 */
export function excerptOf(text: string, places: WordPlace[], wanted: Set<string>[]): SearchPiece[] {
  const every = new Set(wanted.flatMap((set) => [...set]))
  const hits = places.filter(({ stems }) => stems.some((stem) => every.has(stem)))
  const first = hits[densest(hits, wanted)]?.from ?? 0
  const from = startBefore(text, first)
  const isWhole = text.length - from <= longest
  const cut = isWhole ? text.length : text.lastIndexOf(' ', from + longest)
  const to = cut > from ? cut : from + longest
  const inside = places
    .filter((place) => place.from >= from && place.to <= to)
    .map((place) => ({ ...place, from: place.from - from, to: place.to - from }))
  const pieces = markHits(text.slice(from, to), inside, every).map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s+/g, ' '),
  }))
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ]
}
