const chip = /⟨\/?\d{1,6}\/?⟩/g

const chipsOf = (text: string): string[] => text.match(chip) ?? []

/** Moves a place out of a mark: to its start, or to its end. */
function outside(text: string, place: number, side: 'start' | 'end'): number {
  for (const match of text.matchAll(chip)) {
    const end = match.index + match[0].length
    if (match.index < place && place < end) return side === 'start' ? match.index : end
  }
  return place
}

/** How many characters two texts share from `from` on in steps of `step`. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one[count] === other[count]) count += 1
  return count
}

function sharedEnd(one: string, other: string, most: number): number {
  let count = 0
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

/** What was typed, without marks and without the remains of broken ones. */
const wordsOf = (typed: string): string =>
  typed
    .replace(chip, '')
    .replace(/⟨[\d/]*/g, '')
    .replace(/(?<![\d/])[\d/]*⟩/g, '')

type Kept = { text: string; caret: number }

/**
 * An edit of the text field from which no mark is lost, none doubled and none broken: what `after` has
 * lost of the marks of `before` is put back where it stood. `caret` is where it stands after the edit.
 */
export function keepMarks(before: string, after: string, caret: number): Kept {
  const most = Math.min(before.length, after.length)
  const same = sharedStart(before, after)
  const start = outside(before, same, 'start')
  const sharedTail = sharedEnd(before, after, most - same)
  const end = outside(before, before.length - sharedTail, 'end')
  const tail = before.length - end
  const removed = before.slice(start, end)
  const inserted = after.slice(start, after.length - tail)
  const lost = chipsOf(removed)
  const moved = chipsOf(inserted)
  const isSame = lost.length === moved.length && lost.every((each, at) => each === moved[at])
  const isClean = inserted.replace(chip, '') === wordsOf(inserted)
  if (isSame && isClean) return { text: after, caret }
  const words = wordsOf(inserted)
  const marks = lost.join('')
  const text = before.slice(0, start) + words + marks + before.slice(end)
  // Deleting forwards leaves the caret where it was: it steps over the mark, as over a letter.
  const isForwards = words === '' && caret <= start
  return { text, caret: start + words.length + (isForwards ? marks.length : 0) }
}
