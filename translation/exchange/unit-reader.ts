import type { FileRow } from './file'
import { inlineReader, type InlineReader } from './inline-reader'
import { reason } from './refusal'
import type { Version } from './xliff-versions'
import type { XmlElement } from './xml'

/** A piece of a unit; `order` is where its target stands among those of the unit, counted from 1. */
type Part = { source: string; target: string | null; order: number | null }

/** A unit while it is read; a tool may have cut it into parts with a source and a target each. */
type Open = {
  row: FileRow
  parts: Part[]
  part: Part
  inline: { of: 'source' | 'target'; reader: InlineReader } | null
}

const newPart = (): Part => ({ source: '', target: null, order: null })

/** The row of a unit that was read to its end. */
function joined({ parts, row }: Open): FileRow {
  const places = parts.map(({ order }, at) => order ?? at + 1)
  const isOrdered = new Set(places).size === parts.length && Math.max(0, ...places) <= parts.length
  const placed = parts
    .map(({ target }, at) => ({ target, place: places[at] ?? 0 }))
    .sort((one, other) => one.place - other.place)
  return {
    ...row,
    source: parts.map(({ source }) => source).join(''),
    target: placed.map(({ target }) => target ?? '').join(''),
    ...(!isOrdered && !row.fault && { fault: reason('order') }),
  }
}

/** Reads the units of one version of XLIFF into `rows`. */
export function unitReader(version: Version, rows: FileRow[]) {
  let unit: Open | null = null
  const isHolder = (element: XmlElement | undefined) =>
    element?.namespace === version.namespace && version.holders.includes(element.name)

  function openInUnit(element: XmlElement, parent: XmlElement | undefined, { part, row }: Open) {
    if (element.name === 'target' && element.attributes['order'])
      part.order = Number(element.attributes['order'])
    // A proposal beside the translation, such as <alt-trans>, has a state of its own.
    const isOwn = parent?.name === version.unit
    if (isOwn && version.statedBy.includes(element.name) && !version.isDone(element, parent))
      row.isDone = false
  }

  return {
    isReading: () => unit !== null,
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.name === version.unit) {
        const { line } = element
        const row = { line, id: version.id(element), source: '', target: '', isDone: true }
        unit = { row, parts: [], part: newPart(), inline: null }
      }
      if (!unit) return
      const parent = parents.at(-1)
      const { name: of } = element
      if (unit.inline) unit.inline.reader.open(element)
      else {
        if (isHolder(parent) && (of === 'source' || of === 'target'))
          unit.inline = { of, reader: inlineReader() }
        openInUnit(element, parent, unit)
      }
    },
    close(element: XmlElement, parents: readonly XmlElement[]) {
      if (!unit) return
      const { inline, part, parts, row } = unit
      if (inline?.of === element.name && isHolder(parents.at(-1))) {
        part[inline.of] = inline.reader.segment()
        const fault = inline.reader.fault()
        if (fault && !row.fault) Object.assign(row, { line: fault.line, fault: fault.why })
        unit.inline = null
      } else if (inline) inline.reader.close(element)
      else if (isHolder(element)) {
        // What is not to be translated, such as the space between two sentences, needs no target.
        parts.push({
          ...part,
          target: part.target ?? (element.name === 'ignorable' ? part.source : null),
        })
        unit.part = newPart()
      }
      if (element.name !== version.unit) return
      rows.push(joined(unit))
      unit = null
    },
    text(words: string) {
      unit?.inline?.reader.words(words)
    },
  }
}
