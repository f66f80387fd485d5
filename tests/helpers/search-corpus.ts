import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openIndex } from '@/search/index/open-index'
import type { Question, SearchDocument } from '@/search/types'

type Given = Partial<SearchDocument> & { id: string; title: string }

/** A document of the index with what matters in a test. */
export const searchDocument = ({ locale = 'de', ...given }: Given): SearchDocument => ({
  locale,
  collection: 'publications',
  stamp: '1',
  kind: 'study',
  date: '2024-01-01T12:00:00.000Z',
  topics: [],
  languages: [],
  head: '',
  sections: [],
  files: [],
  ...given,
})

/** A question without filters. */
export const question = (words: string, more: Partial<Question> = {}): Question => ({
  locale: 'de',
  words,
  filters: {},
  sort: 'relevance',
  page: 1,
  size: 10,
  ...more,
})

/** An empty index in a folder of its own, and the way to remove both. */
export async function scratchIndex(pages: Record<string, string[]> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-search-'))
  const path = join(folder, 'search.db')
  const read = (file: string) => Promise.resolve(pages[file.split('/').at(-1) ?? ''] ?? [])
  const index = await openIndex(path, read)
  return {
    folder,
    index,
    path,
    remove: async () => {
      // A test may have closed it already.
      await index.close().catch(() => undefined)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
