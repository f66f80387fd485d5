const reversed = (word: string): string => Array.from(word).reverse().join('')

/** The place of the first of `sorted` that is not less than `word`. */
function placeOf(sorted: string[], word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

function startingIn(sorted: string[], start: string): string[] {
  const found: string[] = []
  for (let at = placeOf(sorted, start); sorted[at]?.startsWith(start); at += 1)
    found.push(sorted[at] ?? '')
  return found
}

/** More words than these that are not sorted yet make sorting worth its time. */
const mostUnsorted = 2000

/**
 * Finds words by their start or end without looking at all of them. `all` gives the words that are there; words
 * that have gone may still be found.
 */
export function createEdges(all: () => Iterable<string>) {
  let sorted: string[] = []
  let sortedByEnd: string[] = []
  let added: string[] = []

  const sort = () => {
    if (added.length <= mostUnsorted) return
    sorted = [...all()].sort()
    sortedByEnd = sorted.map(reversed).sort()
    added = []
  }
  return {
    add: (word: string) => {
      added.push(word)
    },
    ending: (end: string): string[] => {
      sort()
      const found = startingIn(sortedByEnd, reversed(end)).map(reversed)
      return [...found, ...added.filter((word) => word.endsWith(end))]
    },
    starting: (start: string): string[] => {
      sort()
      return [...startingIn(sorted, start), ...added.filter((word) => word.startsWith(start))]
    },
  }
}
