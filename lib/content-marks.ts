/** What a change means for kept pages: after a withdrawal the old ones must not be shown for another moment. */
export type ChangeKind = 'changed' | 'withdrawn'

const prefix = 'content:'

/** How many marks of a kind decide the generation; older ones may go. */
export const markWindow = 100

/** Begins every key under which the database keeps a mark. */
export const markPrefix = prefix

const timeOf = (mark: string): number => Number(mark.slice(prefix.length).split(':')[0])

/**
 * A mark for a change: `content:<time>:<id>:<kind>`. Times rise (a clock that was set back does not matter),
 * `newest` is the newest mark so far.
 */
export function newMark(kind: ChangeKind, newest: string | undefined, id: string): string {
  const time = Math.max(Date.now(), newest ? timeOf(newest) + 1 : 0)
  return `${prefix}${time.toString().padStart(15, '0')}:${id}:${kind}`
}

export const kindOf = (mark: string): ChangeKind =>
  mark.endsWith(':withdrawn') ? 'withdrawn' : 'changed'

const newestOf = (marks: Iterable<string>, kind?: ChangeKind): string[] =>
  [...marks]
    .filter((mark) => !kind || kindOf(mark) === kind)
    .sort()
    .slice(-markWindow)

/** The marks that decide the generation, oldest first; all others can be forgotten. */
export const decisive = (marks: Iterable<string>): string[] => {
  const all = [...marks]
  return [...new Set([...newestOf(all), ...newestOf(all, 'withdrawn')])].sort()
}

/** The state of all content, and of what was withdrawn, each as one word that is equal while nothing changed. */
export type Generation = { changed: string; withdrawn: string }

/** The generation that `marks` stand for; `digest` makes a short word of a long one. */
export const generationOf = (
  marks: Iterable<string>,
  digest: (text: string) => string,
): Generation => {
  const all = [...marks]
  return {
    changed: digest(newestOf(all).join()),
    withdrawn: digest(newestOf(all, 'withdrawn').join()),
  }
}
