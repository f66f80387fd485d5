import { exportedName, timeOf, type ExchangeFile, type FileRow } from './file'
import { Refusal } from './refusal'
import { unitReader } from './unit-reader'
import { versionOf, type Version } from './xliff-versions'
import { walkXml, type XmlElement } from './xml'

type Languages = { from: string; to: string | null }

function languagesOf(version: Version, element: XmlElement, known: Languages | null) {
  const named = version.languages(element)
  if (!named) return known
  const { from, to = null } = named
  if (!from) throw new Refusal(element.line, 'noLanguages')
  if (known && (known.from !== from || known.to !== to))
    throw new Refusal(element.line, 'mixedLanguages')
  return { from, to }
}

/** Notes above the units say when the file was exported; of several times the first one counts. */
function timeReader() {
  let time: string | null = null
  let note: string | null = null
  return {
    open({ attributes, name }: XmlElement) {
      const isTime = (attributes['category'] ?? attributes['from']) === exportedName
      note = name === 'note' && isTime ? '' : null
    },
    close() {
      const found = timeOf(note?.trim())
      if (found && (!time || found < time)) time = found
      note = null
    },
    text(words: string) {
      if (note !== null) note += words
    },
    time: () => time,
  }
}

type Reading = { version: Version; units: ReturnType<typeof unitReader> }

/** Reads XLIFF 1.2, 2.0 and 2.1; throws a `Refusal` with the line for anything that is none. */
export function readXliff(text: string): ExchangeFile {
  const rows: FileRow[] = []
  const times = timeReader()
  const file: { reading: Reading | null; languages: Languages | null } = {
    reading: null,
    languages: null,
  }
  const readerOf = (element: XmlElement) => {
    const version = file.reading?.version ?? versionOf(element)
    file.reading ??= { version, units: unitReader(version, rows) }
    return element.namespace === version.namespace ? file.reading : null
  }
  walkXml(text, {
    open(element, parents) {
      const reading = readerOf(element)
      if (!reading) return
      file.languages = languagesOf(reading.version, element, file.languages)
      reading.units.open(element, parents)
      if (!reading.units.isReading()) times.open(element)
    },
    close(element, parents) {
      const reading = readerOf(element)
      if (!reading) return
      if (!reading.units.isReading()) times.close()
      reading.units.close(element, parents)
    },
    text(words) {
      file.reading?.units.text(words)
      times.text(words)
    },
  })
  if (!file.reading || !file.languages) throw new Refusal(1, 'noLanguages')
  const { format } = file.reading.version
  return { format, ...file.languages, exportedAt: times.time(), rows }
}
