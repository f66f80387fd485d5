/** A kind of change. After a withdrawal, cached pages must not be served again. */
export type ChangeKind = 'changed' | 'withdrawn'

const prefix = 'content:'

/** Number of marks of a kind that decide the content version; older ones may be removed. */
export const markWindow = 100

/** Prefix of the database keys of marks. */
export const markPrefix = prefix

const timeOf = (mark: string): number => Number(mark.slice(prefix.length).split(':')[0])

/**
 * A mark for a change: `content:<time>:<id>:<kind>`. Its time is later than that of `newest`, the newest mark so
 * far, even if the clock was set back.
 */
export function newMark(kind: ChangeKind, newest: string | undefined, id: string): string {
  const time = Math.max(Date.now(), newest ? timeOf(newest) + 1 : 0)
  return `${prefix}${time.toString().padStart(15, '0')}:${id}:${kind}`
}

export const changeKindOf = (mark: string): ChangeKind =>
  mark.endsWith(':withdrawn') ? 'withdrawn' : 'changed'

const newestOf = (marks: Iterable<string>, kind?: ChangeKind): string[] =>
  [...marks]
    .filter((mark) => !kind || changeKindOf(mark) === kind)
    .sort()
    .slice(-markWindow)

/** The marks that decide the content version, oldest first; all others can be removed. */
export const decisive = (marks: Iterable<string>): string[] => {
  const all = [...marks]
  return [...new Set([...newestOf(all), ...newestOf(all, 'withdrawn')])].sort()
}

/** Tokens of the visible content and of its withdrawals. A token changes with each change that visitors can see. */
export type ContentVersion = { changed: string; withdrawn: string }

/** The content version of these marks; `digest` shortens a text. */
export const contentVersionOf = (
  marks: Iterable<string>,
  digest: (text: string) => string,
): ContentVersion => {
  const all = [...marks]
  return {
    changed: digest(newestOf(all).join()),
    withdrawn: digest(newestOf(all, 'withdrawn').join()),
  }
}
