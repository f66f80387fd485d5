import { statSync } from 'node:fs'

import { type Store, textIn } from './store'

/** Reads the text of each page of a PDF. */
export type ReadPdf = (path: string) => Promise<string[]>

/** A file as it lies on the disk; undefined when it is missing. */
function stateOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.size.toString()}:${found.mtimeMs.toString()}`
}

/**
 * The texts of PDFs, once for each page. They stay when the index is made again, so that no PDF is read twice;
 * nothing of them is found before a published document brings its file along.
 */
export function createPdfTexts(store: Store, read: ReadPdf) {
  const waiting = new Set<string>()

  const forget = async (path: string) => {
    await store.run('DELETE FROM pdf_pages WHERE path = ?', [path])
    await store.run('DELETE FROM pdf_files WHERE path = ?', [path])
  }

  return {
    /** The pages of a file that have text; none as long as the file was not read. */
    pagesOf: async (path: string): Promise<{ page: number; text: string }[]> => {
      const [known] = await store.run('SELECT state FROM pdf_files WHERE path = ?', [path])
      const state = stateOf(path)
      if (state === undefined) return []
      if (known?.['state'] !== state) {
        waiting.add(path)
        return []
      }
      const rows = await store.run(
        'SELECT page, text FROM pdf_pages WHERE path = ? ORDER BY page',
        [path],
      )
      return rows.map(({ page, text }) => ({ page: Number(page), text: textIn(text) }))
    },
    /** Reads the files that nobody has read yet; `done` is called for each. */
    readWaiting: async (done: (path: string) => Promise<void>) => {
      for (const path of waiting) {
        waiting.delete(path)
        const state = stateOf(path)
        if (state === undefined) continue
        // A file that cannot be read has no text: trying again would change nothing.
        const pages = await read(path).catch(() => [])
        await store.transaction(async () => {
          await forget(path)
          await store.run('INSERT INTO pdf_files VALUES (?, ?, ?)', [path, state, pages.length])
          await store.insert(
            'pdf_pages',
            pages.flatMap((text, index) => (text ? [[path, index + 1, text]] : [])),
          )
        })
        await done(path)
      }
    },
    forget,
  }
}

export type PdfTexts = ReturnType<typeof createPdfTexts>
