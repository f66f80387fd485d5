import { seedPublications } from '@/seed/content/publications'

import { writeFilesOf } from './documents'
import { writeEntry, type Writing } from './entry'

/** Writes the publications with their files; the newer edition comes before the one it replaces. */
export async function writePublications(writing: Writing): Promise<void> {
  for (const entry of seedPublications) {
    const files = await writeFilesOf(writing, entry)
    const shared = typeof entry.shared === 'function' ? entry.shared(writing.ids.id) : entry.shared
    await writeEntry(writing, 'publications', { ...entry, shared: { ...shared, files } })
  }
}
