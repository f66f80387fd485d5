import type { UnitState, Tag } from '@/translation/unit'

import type { ExportRow, FileHead } from './file'
import { inlineXml, type Dialect } from './inline'
import { notesXml, xliffText } from './xliff-frame'
import { attribute } from './xml-text'

/** XLIFF's own words for what a mark is; the others begin with `x-`. */
const types: Partial<Record<Tag['kind'], string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
  break: 'lb',
}

const type = ({ kind }: Tag) => `ctype="${types[kind] ?? `x-${kind}`}"`

const dialect: Dialect = {
  open: (tag) => `<g id="${tag.id}" ${type(tag)}>`,
  close: '</g>',
  empty: (tag) => `<x id="${tag.id}" ${type(tag)}/>`,
  character: (id) => `<x id="${id}" ctype="x-character"/>`,
}

const states: Record<UnitState, string> = {
  missing: 'new',
  draft: 'needs-translation',
  outdated: 'needs-adaptation',
  review: 'translated',
  approved: 'final',
  gone: 'new',
}

function unitXml(row: ExportRow): string {
  const { unit, target, state } = row
  const limit = unit.limit === undefined ? '' : ` maxwidth="${unit.limit}" size-unit="char"`
  return (
    `<trans-unit id="${attribute(unit.id)}" resname="${attribute(unit.path)}"${limit}` +
    ` approved="${state === 'approved' ? 'yes' : 'no'}" xml:space="preserve">` +
    `<source>${inlineXml(unit.source.text, unit.source, dialect)}</source>` +
    (target &&
      `<target state="${states[state]}">${inlineXml(target, unit.source, dialect)}</target>`) +
    `${notesXml(row, 'from')}</trans-unit>`
  )
}

/** XLIFF 1.2 with a file for each document. */
export const writeXliff1 = (rows: readonly ExportRow[], head: FileHead): string =>
  xliffText(rows, head, {
    about: 'from',
    root: 'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"',
    file: (document, note, units) =>
      `<file original="${attribute(document)}" datatype="x-leitbild"` +
      ` source-language="${head.from}" target-language="${head.to}">` +
      `${note && `<header>${note}</header>`}<body>${units}</body></file>`,
    unit: unitXml,
  })
