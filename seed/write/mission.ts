import { mission } from '@/seed/content/mission'
import { pdf } from '@/seed/pdf'
import type { Both, MissionText, SeedLocale } from '@/seed/types'

import { writeEntries, seedFile, type Writing } from './entry'

const file: Both<{ title: string; note: string; name: string }> = {
  de: {
    title: 'Das Leitbild des KOK',
    note: 'Für die Vorführung verfasst. Der Wortlaut des beschlossenen Leitbilds ist ein anderer.',
    name: 'leitbild-de',
  },
  en: {
    title: 'The KOK mission statement',
    note: 'Written for the demo. The wording of the adopted mission statement is different.',
    name: 'mission-en',
  },
}

const parts = (locale: SeedLocale) =>
  mission.flatMap((entry) => {
    const texts = entry[locale]
    return texts ? [{ h2: texts.title }, ...texts.text] : []
  })

/** Writes goals, statement and principles; the statement has them all in one PDF per language. */
export async function writeMission(writing: Writing): Promise<void> {
  for (const language of ['de', 'en'] as const) {
    const { title, note, name } = file[language]
    const date = '2026-01-01T12:00:00.000Z'
    const data = await pdf({ title, note, language, date, parts: parts(language) })
    await seedFile(
      writing,
      'documents',
      name,
      { data, name: `${name}.pdf`, mimetype: 'application/pdf' },
      { shared: { language }, de: { title: file.de.title }, en: { title: file.en.title } },
    )
  }
  const withFile = (texts: MissionText, locale: SeedLocale) => ({
    ...texts,
    file: writing.ids.id('documents', file[locale].name),
  })
  const entries = mission.map((entry) =>
    entry.key === 'statement' && entry.en
      ? { ...entry, de: withFile(entry.de, 'de'), en: withFile(entry.en, 'en') }
      : entry,
  )
  await writeEntries(writing, 'mission-statements', entries)
}
