import { pdf } from '@/seed/pdf'
import type { Both, PublicationEntry, SeedLocale } from '@/seed/types'

import { seedFile, type Writing } from './entry'

const note: Both = {
  de: 'Beispiel für die Vorführung: Diese Veröffentlichung ist erfunden.',
  en: 'Example for the demo: this publication is invented.',
}

/** What the key of a publication's file is, and the file's name without its ending. */
const fileKey = (entry: PublicationEntry, language: SeedLocale, suffix = '') =>
  `${(language === 'en' && entry.en ? entry.en : entry.de).slug}${suffix}-${language}`

type Row = { key: string; language: SeedLocale; format: 'easy-to-read' | 'pdf' }

const rowsOf = (entry: PublicationEntry): Row[] => [
  ...entry.pdfs.map((language) => ({
    key: fileKey(entry, language),
    language,
    format: 'pdf' as const,
  })),
  ...(entry.easyToRead
    ? [
        {
          key: fileKey(entry, 'de', '-leichte-sprache'),
          language: 'de' as const,
          format: 'easy-to-read' as const,
        },
      ]
    : []),
]

const titles = (entry: PublicationEntry, { format }: Row) =>
  format === 'pdf'
    ? { de: entry.de.title, en: entry.en?.title }
    : {
        de: `${entry.de.title} (Leichte Sprache)`,
        en: entry.en ? `${entry.en.title} (Easy Language)` : undefined,
      }

/** Makes the PDFs of a publication, uploads them, and answers with the rows of its field `files`. */
export async function writeFilesOf(writing: Writing, entry: PublicationEntry) {
  const shared = typeof entry.shared === 'function' ? entry.shared(writing.ids.id) : entry.shared
  const rows = rowsOf(entry)
  for (const row of rows) {
    const title = titles(entry, row)
    const texts = entry[row.language]
    if (!texts) throw new Error(`Seed: ${entry.key} has no text for a file in ${row.language}`)
    const data = await pdf({
      title: title[row.language] ?? texts.title,
      note: note[row.language],
      language: row.language,
      date: shared.date ?? '2026-01-01T12:00:00.000Z',
      parts:
        row.format === 'easy-to-read' ? (entry.easyToRead ?? []) : [texts.summary, ...texts.body],
    })
    const file = { data, name: `${row.key}.pdf`, mimetype: 'application/pdf' }
    await seedFile(writing, 'documents', row.key, file, {
      shared: { language: row.language },
      de: { title: title.de },
      ...(title.en ? { en: { title: title.en } } : {}),
    })
  }
  return rows.map(({ key, language, format }) => ({
    file: writing.ids.id('documents', key),
    language,
    format,
  }))
}
