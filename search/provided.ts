import type { SearchIndex } from './types'

type Open = (path: string) => Promise<SearchIndex>
type Slot = { open?: Open; opened: Map<string, Promise<SearchIndex>> }

// Next bundles pages and start-up separately from the server; they share this global object.
const key = Symbol.for('leitbild.search')
const shared = globalThis as { [key]?: Slot }
const slot: Slot = (shared[key] ??= { opened: new Map() })

/** Says how the index is opened in this process: our server has a thread for it. */
export const provideSearchIndex = (open: Open): void => {
  slot.open = open
}

/** Without our server (`next dev`, commands, tests) the index is opened in the same thread. */
const openHere: Open = async (path) => {
  const [{ openIndex }, { readPdf }] = await Promise.all([
    import('./index/open-index'),
    import('./pdf/read'),
  ])
  return openIndex(path, readPdf)
}

/** The index in the file `path`, opened once in a process. */
export function searchIndex(path: string): Promise<SearchIndex> {
  const opened = slot.opened.get(path) ?? (slot.open ?? openHere)(path)
  slot.opened.set(path, opened)
  // Somebody may have moved the file away: the next question tries again.
  opened.catch(() => slot.opened.delete(path))
  return opened
}
