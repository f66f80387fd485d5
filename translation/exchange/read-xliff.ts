import type { ExchangeFile, FileRow } from './file'
import { inlineReader, type InlineReader } from './inline-reader'
import { Refusal } from './refusal'
import { versionOf, type Version } from './xliff-versions'
import { walkXml, type XmlElement } from './xml'

type Languages = { from: string; to: string }

function languagesOf(version: Version, element: XmlElement, known: Languages | null) {
  const named = version.languages(element)
  if (!named) return known
  const { from, to } = named
  if (!from || !to) throw new Refusal(element.line, 'noLanguages')
  if (known && (known.from !== from || known.to !== to))
    throw new Refusal(element.line, 'mixedLanguages')
  return { from, to }
}

/** A unit while it is read; a tool may have cut it into parts with a source and a target each. */
type Open = {
  row: FileRow
  part: { source: string; target: string | null }
  inline: { of: 'source' | 'target'; reader: InlineReader } | null
}

/** Reads the elements of one version; `place` is what has been read so far. */
function unitReader(version: Version, rows: FileRow[]) {
  let unit: Open | null = null
  const isHolder = (element: XmlElement | undefined) =>
    element?.namespace === version.namespace && version.holders.includes(element.name)

  return {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.name === version.unit) {
        const row = {
          line: element.line,
          id: version.id(element),
          source: '',
          target: '',
          isDone: true,
        }
        unit = { row, part: { source: '', target: null }, inline: null }
      }
      if (!unit) return
      if (unit.inline) unit.inline.reader.open(element)
      else if (isHolder(parents.at(-1)) && (element.name === 'source' || element.name === 'target'))
        unit.inline = { of: element.name, reader: inlineReader() }
      if (version.statedBy.includes(element.name) && !version.isDone(element, parents.at(-1)))
        unit.row.isDone = false
    },
    close(element: XmlElement, parents: readonly XmlElement[]) {
      if (!unit) return
      const { row, part, inline } = unit
      if (inline?.of === element.name && isHolder(parents.at(-1))) {
        part[inline.of] = inline.reader.segment()
        unit.inline = null
      } else if (inline) inline.reader.close(element)
      else if (isHolder(element)) {
        row.source += part.source
        // What is not to be translated, such as the space between two sentences, needs no target.
        row.target += part.target ?? (element.name === 'ignorable' ? part.source : '')
        unit.part = { source: '', target: null }
      }
      if (element.name !== version.unit) return
      rows.push(row)
      unit = null
    },
    text(words: string) {
      unit?.inline?.reader.words(words)
    },
  }
}

/** Reads XLIFF 1.2, 2.0 and 2.1; throws a `Refusal` with the line for anything that is none. */
export function readXliff(text: string): ExchangeFile {
  const rows: FileRow[] = []
  const file: {
    version?: Version
    reader?: ReturnType<typeof unitReader>
    languages: Languages | null
  } = {
    languages: null,
  }
  walkXml(text, {
    open(element, parents) {
      if (!file.version) {
        file.version = versionOf(element)
        file.reader = unitReader(file.version, rows)
      }
      if (element.namespace !== file.version.namespace) return
      file.languages = languagesOf(file.version, element, file.languages)
      file.reader?.open(element, parents)
    },
    close(element, parents) {
      if (element.namespace === file.version?.namespace) file.reader?.close(element, parents)
    },
    text(words) {
      file.reader?.text(words)
    },
  })
  if (!file.version || !file.languages) throw new Refusal(1, 'noLanguages')
  return { format: file.version.format, ...file.languages, rows }
}
