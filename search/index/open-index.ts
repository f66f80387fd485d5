import type { Locale } from '@/i18n/locales'
import type { SearchDocument, SearchIndex, Synonyms } from '@/search/types'

import { createFinder } from './finder'
import { loadMemory } from './memory'
import { createPdfTexts, type ReadPdf } from './pdf-texts'
import { openStore, textIn } from './store'
import { createSynonymTable, type SynonymTable } from './synonyms'
import { createWriter } from './writer'

/**
 * Opens the index in the file `path`, in this thread. Questions are answered between two documents that are
 * written; changes are done one after the other.
 */
export async function openIndex(path: string, readPdf: ReadPdf): Promise<SearchIndex> {
  const store = await openStore(path)
  const memory = await loadMemory(store)
  const pdfs = createPdfTexts(store, readPdf)
  const writer = createWriter(store, memory, pdfs)
  const find = createFinder(store, memory)
  let synonyms: Synonyms = []
  const tables = new Map<Locale, SynonymTable>()
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  const tableOf = (locale: Locale) => {
    const table = tables.get(locale) ?? createSynonymTable(synonyms, memory.languageOf(locale))
    tables.set(locale, table)
    return table
  }
  /** Puts the documents with a file into the index again, now that its text is known. */
  const putAgain = (path: string) =>
    inTurn(async () => {
      const documents: SearchDocument[] = []
      for (const { number } of memory.withFile(path)) {
        const [row] = await store.run('SELECT data FROM docs WHERE id = ?', [number])
        if (row) documents.push(JSON.parse(textIn(row['data'])) as SearchDocument)
      }
      await writer.put(documents)
    })
  let reading: Promise<void> | undefined
  let isFirst = true
  const readFiles = async () => {
    // The process may have ended before it had read all of them.
    if (isFirst) for (const file of memory.files()) await pdfs.pagesOf(file)
    isFirst = false
    await pdfs.readWaiting(putAgain)
  }

  return {
    stamps: () =>
      inTurn(() =>
        Promise.resolve(
          Object.fromEntries([...memory.entries()].map(({ key, stamp }) => [key, stamp])),
        ),
      ),
    change: ({ put = [], remove = [] }) =>
      inTurn(async () => {
        await writer.remove(remove)
        await writer.put(put)
        tables.clear()
      }),
    clear: () =>
      inTurn(async () => {
        memory.clear()
        await store.clear()
      }),
    useSynonyms: (given) => {
      synonyms = given
      tables.clear()
      return Promise.resolve()
    },
    search: (question) => store.alone(() => find(question, tableOf(question.locale))),
    readFiles: () => {
      reading ??= readFiles().finally(() => (reading = undefined))
      return reading
    },
    close: () => inTurn(() => store.close()),
  }
}
